import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchema } from './json-schema';
import { withReference } from './reference';
import { modeline } from './start/skeleton';

const DATA = path.join(import.meta.dirname, '../../data');

test('data/guide.schema.json is what the schema says; if not, npm run write:schema', async () => {
  const written = JSON.parse(await readFile(path.join(DATA, 'guide.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

test('the reference in data/README.md is what the schema says; if not, npm run write:schema', async () => {
  const page = await readFile(path.join(DATA, 'README.md'), 'utf8');
  expect(withReference(page)).toBe(page);
});

test('every file of a guide names the schema for editors', async () => {
  const shows = (await readdir(DATA, { withFileTypes: true })).filter((one) => one.isDirectory());
  for (const { name } of shows) {
    for (const file of await readdir(path.join(DATA, name))) {
      if (!/^(?:show|premise|s\d+e\d+[a-z]?)\.yaml$/.test(file)) continue;
      const text = await readFile(path.join(DATA, name, file), 'utf8');
      expect(text.startsWith(modeline()), `${name}/${file} begins with its modeline`).toBe(true);
    }
  }
});
