'use client';

import { useLocale } from 'next-intl';
import { CodeFailed } from '../reading/code-failed';
import { useShow } from '../reading/show-context';
import { lazyComponent } from '../ui/lazy-component';

const OtherLanguage = lazyComponent(
  () => import('./other-language').then((code) => code.OtherLanguage),
  CodeFailed,
);

/** Said where the guide lacks the interface's language. */
export function LanguageNote() {
  return useShow().language.split('-')[0] !== useLocale() && <OtherLanguage />;
}
