import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFixture } from '../checks/fixture';
import { parseYaml } from '../read/yaml';
import { type JsonMap, jsonSchema } from './json-schema';
import { withReference } from './reference';
import { modeline } from './start/skeleton';

const DATA = path.join(import.meta.dirname, '../../../data');
const OF_GUIDE = /^(?:show|premise|s\d+e\d+[a-z]?)\.yaml$/;

test('data/guide.schema.json is what the schema says; if not, npm run write:schema', async () => {
  const written = JSON.parse(await readFile(path.join(DATA, 'guide.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

test('every field of a right guide is in the schema', async () => {
  const guide = path.join((await readFixture('right')).place, 'mary-keay');
  const { $defs } = jsonSchema() as { $defs: Record<'show' | 'entry' | 'traps', JsonMap> };
  const others: Record<string, JsonMap> = { 'show.yaml': $defs.show, 'traps.yaml': $defs.traps };
  const files = (await readdir(guide)).filter((file) => OF_GUIDE.test(file) || others[file]);
  expect(files).toEqual(expect.arrayContaining(['s01e01.yaml', 'traps.yaml']));
  for (const file of files) {
    const { value } = parseYaml(file, await readFile(path.join(guide, file), 'utf8'));
    expect(unknownIn(value, others[file] ?? $defs.entry), file).toEqual([]);
  }
});

/** The ways to the keys of a value that its schema has no place for. */
function unknownIn(value: unknown, schema: JsonMap, way = ''): string[] {
  if (typeof value !== 'object' || value === null || schema.$ref || schema.anyOf) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const { properties, items, additionalProperties } = schema as Record<string, JsonMap>;
    const field = (properties?.[key] ?? items ?? additionalProperties) as JsonMap | undefined;
    const here = `${way}/${key}`;
    return field ? unknownIn(inner, field, here) : [here];
  });
}

test('the reference in data/README.md is what the schema says; if not, npm run write:schema', async () => {
  const page = await readFile(path.join(DATA, 'README.md'), 'utf8');
  expect(withReference(page)).toBe(page);
});

test('every file of a guide names the schema for editors', async () => {
  const shows = (await readdir(DATA, { withFileTypes: true })).filter((one) => one.isDirectory());
  for (const { name } of shows) {
    for (const file of await readdir(path.join(DATA, name))) {
      if (!OF_GUIDE.test(file)) continue;
      const text = await readFile(path.join(DATA, name, file), 'utf8');
      expect(text.startsWith(modeline()), `${name}/${file} begins with its modeline`).toBe(true);
    }
  }
});
