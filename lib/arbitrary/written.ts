import { stringify } from 'yaml';
import type { GuideFiles } from './guides';

/** The files of a guide as their author would write them, by file name. Parsed, they are the guide again. */
export function filesOf({ show, entries }: GuideFiles): Map<string, string> {
  return new Map([
    ['show.yaml', yamlOf(show)],
    ...entries.map(({ key, file }): [string, string] => [`${key}.yaml`, yamlOf(file)]),
  ]);
}

function yamlOf(file: object): string {
  const fields = Object.entries(file).filter(([, value]) => !isEmptyMap(value));
  const document = Object.fromEntries(writtenFields(fields));
  return isEmptyMap(document) ? '' : stringify(document, { aliasDuplicateObjects: false });
}

/** Without the empty lists that the schema puts where nothing is; only of `present` it says something. */
function writtenFields(fields: [string, unknown][]): [string, unknown][] {
  return fields
    .filter(([field, value]) => field === 'present' || !(Array.isArray(value) && !value.length))
    .map(([field, value]) => [field, written(field, value)]);
}

const ONE_OR_MORE = ['kind', 'replaces', 'corrects'];
const NAMES = ['title', 'name', 'short', 'cast', 'also'];

function written(field: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first, ...more] = value;
    const isOne = ONE_OR_MORE.includes(field) && more.length === 0;
    return isOne ? first : value.map((item) => written(field, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const [word, ...others] = Object.values(value);
  const isPlain = NAMES.includes(field) && typeof word === 'string';
  if (isPlain && others.every((other) => other === word)) return word;
  return Object.fromEntries(writtenFields(Object.entries(value)));
}

function isEmptyMap(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}
