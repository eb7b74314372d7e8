export { default } from '../../[show]/relationships/page';
