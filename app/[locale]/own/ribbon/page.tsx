export { default } from '../../[show]/ribbon/page';
