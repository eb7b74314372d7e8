export { default } from '../../[show]/people/page';
