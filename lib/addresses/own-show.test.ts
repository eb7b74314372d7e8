import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOwnShow, ownShow, ownSlug } from './own-show';

test('a show of one’s own has the pages that one has which is served', () => {
  const pagesIn = (folder: string) =>
    readdirSync(`app/[locale]/${folder}`, { recursive: true, encoding: 'utf8' }).sort();
  expect(pagesIn('own')).toEqual(pagesIn('[show]'));
});

test('it is told from one that is served by its name', () => {
  expect([ownShow('lamp'), 'lamp', 'own'].map(isOwnShow)).toEqual([true, false, false]);
  expect([ownShow('lamp'), 'lamp'].map(ownSlug)).toEqual(['lamp', undefined]);
});
