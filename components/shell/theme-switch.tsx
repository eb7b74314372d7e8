'use client';

import { useTranslations } from 'next-intl';
import { THEME_KEY } from './before-paint';

/** Light or dark. One button for both ways, so that it is the same before and after waking. */
export function ThemeSwitch() {
  const t = useTranslations('app');
  const change = () => {
    const root = document.documentElement;
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    try {
      localStorage.setItem(THEME_KEY, theme);
    } catch {}
  };
  return (
    <button
      type="button"
      onClick={change}
      aria-label={t('theme')}
      className="inline-flex size-10 items-center justify-center"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
    </button>
  );
}
