import type { Key } from '@/lib/guide/keys';
import { composed } from '@/lib/guide/normalise';
import type { EntryFile } from '@/lib/guide/schema/entry';

/** The way through an entry to what is written: `['people', 'mira', 'role', 'en']`. */
export type EditPath = readonly (string | number)[];

/** One change of an entry: what is to stand at the end of a way. `undefined`: nothing. */
export interface Edit {
  show: string;
  key: Key;
  path: EditPath;
  value: unknown;
}

/** What stands under an id of which nothing is written yet. */
const BLANKS: Readonly<Record<string, object>> = {
  people: { also: [], notes: [] },
  things: { also: [], notes: [] },
  secrets: { learned_by: [], sources: [] },
  threads: { sources: [] },
};

/** The entry with that change; the one before stays what it was. */
export function edited(file: EntryFile, path: EditPath, written: unknown): EntryFile {
  // As in files: a name is found in a text whichever way either was typed.
  const value = written && JSON.parse(composed(JSON.stringify(written)));
  const [field = '', id] = path;
  const [blank, them] = [BLANKS[field], Object(valueAt(file, [field]))];
  if (!blank || typeof id !== 'string' || path.length < 3) return withValue(file, path, value);
  const there = Object.hasOwn(them, id) ? file : withValue(file, [field, id], blank);
  const changed = withValue(there, path, value);
  // Whoever is known already, and of whom nothing is said here, is not mentioned here.
  const isBlank = JSON.stringify(valueAt(changed, [field, id])) === JSON.stringify(blank);
  return isBlank ? withValue(changed, [field, id], undefined) : changed;
}

/** What stands at the end of the way; `undefined` where it leads nowhere. */
export function valueAt(value: unknown, path: EditPath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

function withValue(file: EntryFile, path: EditPath, value: unknown): EntryFile {
  return set(file, path, value, true) as EntryFile;
}

function set(node: unknown, [step, ...rest]: EditPath, value: unknown, isRoot = false): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const list: unknown[] = [...node];
    const item = set(list[Number(step)], rest, value);
    if (item === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = item;
    return list;
  }
  const fields = new Map(Object.entries(Object(node) as object));
  const part = set(fields.get(String(step)), rest, value);
  // A text of which no language is left is none.
  const isNothing = part === undefined || (!isRoot && isEmptyMap(part));
  if (isNothing) fields.delete(String(step));
  else fields.set(String(step), part);
  return Object.fromEntries(fields);
}

function isEmptyMap(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}
