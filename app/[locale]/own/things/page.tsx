export { default } from '../../[show]/things/page';
