export { default } from '../../[show]/questions/page';
