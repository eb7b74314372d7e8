import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './messages/en.json';

test('each room of a show has a page, and each page but those of one thing is a room', () => {
  const folders = readdirSync('app/[locale]/[show]', { withFileTypes: true });
  const pages = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
  expect(pages.sort()).toEqual([...Object.keys(en.rooms), 'person', 'recap'].sort());
});
