export { default } from '../../[show]/person/page';
