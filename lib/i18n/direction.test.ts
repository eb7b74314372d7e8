import { expect, test } from 'vitest';
import { inTongue } from './direction';

test.each([
  ...['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'dv', 'ckb', 'ug', 'az-Arab', 'ks', 'ar-EG'].map(
    (language) => [language, 'rtl'] as const,
  ),
  ...['en', 'ja', 'ko', 'zh-Hant', 'az', 'ku', 'pa', 'hi', 'ru', 'az-Latn', 'sd-Deva'].map(
    (language) => [language, 'ltr'] as const,
  ),
])('%s is written %s', (lang, dir) => {
  expect(inTongue(lang)).toEqual({ lang, dir });
});
