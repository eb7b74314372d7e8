import { z } from 'zod';
import { entrySchema } from '@/lib/guide/schema/entry';
import { fieldOf } from '@/lib/guide/schema/field';
import { publishedSchema } from '@/lib/guide/schema/published';
import { LANGUAGE_TAG, showSchema } from '@/lib/guide/schema/show';
import { trapsSchema } from '@/lib/guide/schema/traps';

/** `data/guide.schema.json`, which editors read: a `show.yaml` is told by its languages, a `traps.yaml` by its lists, a `published.yaml` by its keys. */

export type Json = string | number | boolean | null | readonly Json[] | { [key: string]: Json };
export type JsonMap = { [key: string]: Json };

/** As an editor reads a scalar; the guide reads every one as a text. */
const SCALAR = ['string', 'number', 'boolean'];

export function jsonSchema(): JsonMap {
  const written = (schema: z.ZodType) =>
    forEditors(
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override }) as JsonMap,
    );
  const { $schema, ...entry } = written(entrySchema(['en']));
  const { $schema: _, ...show } = written(showSchema(['en']));
  const { $schema: __, ...traps } = written(trapsSchema);
  const { $schema: ___, ...published } = written(publishedSchema);
  const inEach = {
    type: 'object',
    minProperties: 1,
    patternProperties: { [LANGUAGE_TAG.source]: { type: SCALAR } },
    additionalProperties: false,
  };
  return {
    $schema: $schema ?? '',
    title: 'A file of a Kokomade guide',
    ...ifHas(
      ['languages'],
      'show',
      ifHas(
        ['traps', 'others'],
        'traps',
        ifHas(['keys'], 'published', { anyOf: [{ $ref: '#/$defs/entry' }, { type: 'null' }] }),
      ),
    ),
    $defs: {
      show,
      entry,
      traps,
      published,
      name: { anyOf: [{ type: SCALAR }, inEach] },
      prose: { anyOf: [{ type: SCALAR }, inEach] },
    },
  };
}

/** A file with one of these keys is what is defined under `name`; any other, what `otherwise` says. */
function ifHas(keys: readonly string[], name: string, otherwise: JsonMap): JsonMap {
  return {
    if: { type: 'object', anyOf: keys.map((key) => ({ required: [key] })) },
    // biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema
    then: { $ref: `#/$defs/${name}` },
    else: otherwise,
  };
}

/** What the schema's own fields say of themselves, for `edited` to read. */
function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: object }) {
  const { text, oneOrMore } = fieldOf(zodSchema);
  const about = text === 'name' ? 'name' : text && text !== 'label' ? 'prose' : undefined;
  Object.assign(jsonSchema, about && { kind: about }, oneOrMore && { kind: 'oneOrMore' });
}

/** Texts in any languages; scalars of any kind; one where there may be a list. */
function forEditors(node: Json): JsonMap {
  return edited(node) as JsonMap;
}

function edited(node: Json): Json {
  if (Array.isArray(node)) return node.map(edited);
  if (typeof node !== 'object' || node === null) return node;
  const { default: _default, ...plain } = node as JsonMap;
  const { kind, items } = plain;
  const described: JsonMap = 'description' in plain ? { description: plain.description ?? '' } : {};
  // A map's own field of this name is a schema instead.
  if (kind === 'name' || kind === 'prose') return { ...described, $ref: `#/$defs/${kind}` };
  if (kind === 'oneOrMore') {
    const item = edited(items ?? {});
    return { ...described, anyOf: [item, { type: 'array', minItems: 1, items: item }] };
  }
  const all = Object.entries(plain).map(([key, value]) => [key, edited(value)] as const);
  const map: JsonMap = Object.fromEntries(all);
  if (map.type !== 'string') return map;
  if (Array.isArray(map.enum) && map.enum.includes('true')) {
    return { ...described, type: 'boolean' };
  }
  return map.enum ? map : { ...map, type: SCALAR };
}
