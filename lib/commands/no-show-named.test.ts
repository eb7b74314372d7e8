import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsOfShow } from '@/lib/guide/schema/texts';
import { readRoot } from '@/lib/library/read/files';
import { readShow } from '@/lib/library/read/show';

const { folders } = await readRoot('data');
const names = folders.flatMap((folder) => {
  const { show } = readShow(folder);
  const texts = show ? textsOfShow(show.file) : [];
  return [folder.slug, ...texts.flatMap(({ name, text }) => (name === 'title' ? text : []))];
});

/** What the app is made of; tests and what they read may know a show. */
const FILES = ['app', 'components', 'lib'].flatMap((place) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(
      (file) => file.isFile() && !/\.test\.|\/samples/.test(`${file.parentPath}/${file.name}`),
    )
    .map((file) => `${file.parentPath}/${file.name}`),
);

test('the app names no show of the library: another needs nothing but its folder', () => {
  expect(names.length).toBeGreaterThan(folders.length);
  const found = FILES.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
