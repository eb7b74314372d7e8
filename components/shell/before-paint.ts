import { PRESSED_EARLY } from '../ui/pressed-early-script';

/** Where the chosen theme is kept: `light` or `dark`; nothing where the device decides. */
export const THEME_KEY = 'kokomade:theme';

/** Sets the theme before anything is painted, and listens until the app does. Anything odd: it does nothing. */
export const BEFORE_PAINT = `(function(){var d=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')d=t}catch(e){}document.documentElement.dataset.theme=d})();${PRESSED_EARLY}`;
