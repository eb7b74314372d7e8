import { stringify } from 'yaml';
import type { z } from 'zod';
import { entrySchema } from '@/lib/guide/schema/entry';
import { fieldOf } from '@/lib/guide/schema/field';
import { showSchema } from '@/lib/guide/schema/show';
import type { Show } from '../read/show';

/** The files of a guide as their author would write them, by file name. Parsed, they are the guide again. */
export function filesOf(guide: {
  show: Show['file'];
  entries: Show['entries'];
}): Map<string, string> {
  const { show, entries } = guide;
  const [ofShow, ofEntry] = [showSchema(show.languages), entrySchema(show.languages)];
  return new Map([
    ['show.yaml', yamlOf(ofShow, show)],
    ...entries.map(({ key, file }): [string, string] => [`${key}.yaml`, yamlOf(ofEntry, file)]),
  ]);
}

function yamlOf(schema: z.core.$ZodType, file: object): string {
  const document = written(schema, file);
  return document ? stringify(document, { aliasDuplicateObjects: false }) : '';
}

/** A value as it stands in a file; undefined where an author would write nothing. */
function written(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { text, oneOrMore } = fieldOf(schema);
  const at = (name: string): unknown => Reflect.get(Object(value), name);
  if (value === undefined) return undefined;
  if (text) return text === 'name' ? forAllIfSame(Object(value)) : value;
  switch (def.type) {
    case 'optional':
      return written(def.innerType, value);
    case 'default':
      return isEmpty(value) ? undefined : written(def.innerType, value);
    case 'pipe': {
      const list = written(def.out, value);
      return oneOrMore && Array.isArray(list) && list.length === 1 ? list[0] : list;
    }
    case 'array':
      return Array.from(value as unknown[], (item) => written(def.element, item));
    case 'object':
      return map(def.shape, (name) => written(Reflect.get(def.shape, name), at(name)));
    case 'record':
      // That an id stands there says something, whatever is said of it.
      return map(Object(value), (id) => written(def.valueType, at(id)) ?? {});
    default:
      return value;
  }
}

function map(names: object, partOf: (name: string) => unknown): object | undefined {
  const fields = Object.keys(names).flatMap((name) => {
    const value = partOf(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function forAllIfSame(names: Record<string, string>): unknown {
  const [word, ...others] = Object.values(names);
  return others.every((other) => other === word) ? word : names;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
