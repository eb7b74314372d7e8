export { default } from '../../[show]/secrets/page';
