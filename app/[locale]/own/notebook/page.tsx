export { default } from '../../[show]/notebook/page';
