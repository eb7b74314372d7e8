import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide } from '@/lib/arbitrary/guides';
import { textsOfEntry, textsOfShow } from './texts';

/** Every string in a value that stands under a language, with the way to it. */
function textsIn(value: unknown, languages: readonly string[], path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && languages.includes(key)
      ? [[...path, key, part].join('/')]
      : textsIn(part, languages, [...path, key]),
  );
}

const inWords = (passages: ReturnType<typeof textsOfEntry>) =>
  passages.map(({ path, text }) => [...path, text].join('/')).sort();

test('no text of an entry is left out, and each is where its path says', () => {
  fc.assert(
    fc.property(anyGuide(), ({ show, entries }) => {
      for (const { file } of entries) {
        expect(inWords(textsOfEntry(file))).toEqual(textsIn(file, show.languages).sort());
      }
    }),
    { numRuns: 200 },
  );
});

test('the texts of a show are its titles and the labels of its links', () => {
  const show = {
    title: { en: 'A Show', ja: '番組' },
    languages: ['en', 'ja'],
    also: [{ en: 'Other', ja: '別名' }],
    unit: 'episode' as const,
    countries: [],
    ids: {},
    links: [{ label: 'Home', url: 'https://example.org' }],
    accepted: [],
  };
  expect(textsOfShow(show).map(({ language, text }) => `${language} ${text}`)).toEqual([
    'en A Show',
    'ja 番組',
    'en Other',
    'ja 別名',
    'en Home',
  ]);
});
