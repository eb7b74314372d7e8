import { THEME_KEY } from './before-paint';

/** Where nobody has chosen a theme, a page that is open changes with the device, at dusk for instance. */
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
  try {
    if (localStorage.getItem(THEME_KEY)) return;
  } catch {}
  document.documentElement.dataset.theme = matches ? 'dark' : 'light';
});
