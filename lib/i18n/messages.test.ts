import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from './locales';
import en from './messages/en.json';

const FOLDER = 'lib/i18n/messages';

/** Where something is said, in the order of the file. */
function placesIn(messages: object, at = ''): string[] {
  return Object.entries(messages).flatMap(([name, said]) =>
    typeof said === 'string' ? at + name : placesIn(said, `${at}${name}.`),
  );
}

test('each language of the interface has its messages, and no other has', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LOCALES.map((locale) => `${locale}.json`).sort());
});

test.each(LOCALES)('%s says everything that English says, in the same order', (locale) => {
  const messages = JSON.parse(readFileSync(`${FOLDER}/${locale}.json`, 'utf8'));
  expect(placesIn(messages)).toEqual(placesIn(en));
});

test('each room of a show has a page, and each page but those of one thing is a room', () => {
  const folders = readdirSync('app/[locale]/[show]', { withFileTypes: true });
  const pages = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
  expect(pages.sort()).toEqual([...Object.keys(en.rooms), 'person', 'recap'].sort());
});
