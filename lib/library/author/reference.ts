import { type Json, type JsonMap, jsonSchema } from './json-schema';

/** The format's reference, in Markdown, from the schema's own words. */
function reference(): string {
  const { $defs } = jsonSchema();
  const { show, entry, traps, published } = ($defs ?? {}) as Record<
    'show' | 'entry' | 'traps' | 'published',
    JsonMap
  >;
  const titled = {
    'show.yaml': show,
    'an entry': entry,
    'traps.yaml': traps,
    'published.yaml': published,
  };
  return Object.entries(titled)
    .map(([title, map]) => [`### ${title}`, '', ...rows(map, '')].join('\n'))
    .join('\n\n');
}

function rows(map: JsonMap, before: string): string[] {
  return Object.entries((map.properties ?? {}) as JsonMap).flatMap(([name, value]) => {
    const field = value as JsonMap;
    const path = `${before}${name}`;
    const inner = innerOf(field);
    const words = typeof field.description === 'string' ? ` — ${field.description}` : '';
    const line = `- \`${path}\` (${typeOf(field)})${words}`;
    return [line, ...(inner ? rows(inner.map, `${path}${inner.step}`) : [])];
  });
}

function innerOf(field: JsonMap): { map: JsonMap; step: string } | undefined {
  const { items, additionalProperties, properties } = field;
  const hasFields = (one: Json | undefined): one is JsonMap =>
    typeof one === 'object' && one !== null && 'properties' in one;
  if (properties) return { map: field, step: '.' };
  if (hasFields(items)) return { map: items, step: '[].' };
  return hasFields(additionalProperties)
    ? { map: additionalProperties, step: '.<id>.' }
    : undefined;
}

function typeOf(field: JsonMap): string {
  if (field.$ref) return field.$ref === '#/$defs/name' ? 'name' : 'text';
  if (Array.isArray(field.enum)) return field.enum.join(' | ');
  if (Array.isArray(field.anyOf)) return `one or a list: ${typeOf(field.anyOf[0] as JsonMap)}`;
  if (field.type === 'array') return `list of ${typeOf((field.items ?? {}) as JsonMap)}`;
  if (field.type === 'object') return field.properties ? 'map' : `map by ${keysOf(field)}`;
  if (field.type === 'boolean') return 'true | false';
  return field.format === 'date'
    ? 'date'
    : String(field.pattern ?? '').includes('[a-z0-9-]')
      ? 'id'
      : 'word';
}

function keysOf({ propertyNames }: JsonMap): string {
  const name = (propertyNames ?? {}) as JsonMap;
  if (typeOf(name) === 'id') return 'id';
  return String(name.pattern ?? '').startsWith('^s(') ? 'key' : 'language';
}

const BEGIN = '<!-- reference: written by npm run write:schema -->';
const END = '<!-- /reference -->';

/** A page with the reference in its place. Throws if the page has no place for it. */
export function withReference(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`no place for the reference, expected ${BEGIN} and ${END}`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${reference()}\n\n${page.slice(to)}`;
}
