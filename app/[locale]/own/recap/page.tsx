export { default } from '../../[show]/recap/page';
