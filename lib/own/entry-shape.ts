import { BOND_KINDS } from '@/lib/guide/kinds/bond';
import { THING_KINDS } from '@/lib/guide/kinds/thing';
import type { BondFile } from '@/lib/guide/schema/bond';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { PersonFile } from '@/lib/guide/schema/person';
import type { SecretFile } from '@/lib/guide/schema/secret';
import type { ThingFile } from '@/lib/guide/schema/thing';
import type { ThreadFile } from '@/lib/guide/schema/thread';
import {
  among,
  isDate,
  isFlag,
  isNumber,
  isText,
  listOf,
  matching,
  maybe,
  type Shape,
  type ShapeTest,
  shaped,
} from '@/lib/guide/shape';

/**
 * What lies on a device may have been written by anybody. Each part of an entry is taken by itself, as
 * the schema would take it, but by hand: a browser takes no zod. What is not taken is lost.
 */

const isId = matching(/^(?=[^a-z]*[a-z])[a-z0-9-]{1,200}$/);
const isNoteRef = matching(/^(?:[a-z0-9-]+\/)?[a-z0-9-]{1,400}$/);
/** In one language at least. */
export const isWritten: ShapeTest = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts: unknown[] = Object.values(value);
  return texts.length > 0 && texts.every((text) => isText(text) && text !== '');
};
const some =
  (test: ShapeTest): ShapeTest =>
  (value) =>
    listOf(test)(value) && (value as unknown[]).length > 0;

const sources = { sources: listOf(isText) };
const note = { id: isId, text: isWritten, ...sources };
const named = {
  name: maybe(isWritten),
  short: maybe(isWritten),
  reading: maybe(isWritten),
  also: listOf(isWritten),
  known_as: maybe(listOf(isWritten)),
  notes: listOf(
    shaped({ ...note, replaces: maybe(some(isNoteRef)), corrects: maybe(some(isNoteRef)) }),
  ),
};
const person: Shape<PersonFile> = {
  ...named,
  cast: maybe(isWritten),
  role: maybe(isWritten),
  bio: maybe(isWritten),
  revealed_as: maybe(isId),
};
const thing: Shape<ThingFile> = {
  ...named,
  kind: maybe(among(THING_KINDS)),
  text: maybe(isWritten),
};
const bond: Shape<BondFile> = {
  between: maybe((value) => listOf(isId)(value) && (value as unknown[]).length === 2),
  from: maybe(isId),
  to: maybe(isId),
  kind: maybe(some(among(BOND_KINDS))),
  label: maybe(isWritten),
  text: maybe(isWritten),
  ended: maybe(isFlag),
  ...sources,
};
const hasEnds: ShapeTest = (value) => {
  const { between, from, to } = value as BondFile;
  return between ? !from && !to : Boolean(from && to);
};
const secret: Shape<SecretFile> = {
  what: maybe(isWritten),
  kept_by: maybe(some(isId)),
  learned_by: listOf(isId),
  open: maybe(isFlag),
  ...sources,
};
const thread: Shape<ThreadFile> = {
  question: maybe(isWritten),
  answer: maybe(isWritten),
  ...sources,
};
const passage = { heading: maybe(isWritten), text: isWritten, ...sources };

/** How a part is taken: whole or not at all, or one by one. */
type Part = { one: ShapeTest } | { list: ShapeTest } | { byId: ShapeTest };

const PARTS: { readonly [Field in keyof Required<EntryFile>]: Part } = {
  title: { one: isWritten },
  aired: { one: isDate },
  runtime: { one: isNumber },
  keywords: { list: isWritten },
  brief: { one: isWritten },
  so_far: { one: isWritten },
  present: { one: listOf(isId) },
  scenes: { list: shaped({ ...passage, about: listOf(isId) }) },
  commentary: { list: shaped(passage) },
  people: { byId: shaped(person) },
  things: { byId: shaped(thing) },
  bonds: { list: (value) => shaped(bond)(value) && hasEnds(value) },
  secrets: { byId: shaped(secret) },
  threads: { byId: shaped(thread) },
  accepted: { list: shaped({ rule: isText, text: isText, why: isText }) },
};

/** An entry as far as it can be read. `isWhole`: nothing in it was lost. Never throws. */
export function readEntry(value: unknown): { file: EntryFile; isWhole: boolean } {
  const file: Record<string, unknown> = {};
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  let isWhole = isMap && Object.keys(value).every((name) => Object.hasOwn(PARTS, name));
  const lose = () => {
    isWhole = false;
  };
  for (const [name, part] of Object.entries<Part>(PARTS)) {
    const found: unknown =
      isMap && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    const taken = take(part, found, lose);
    if (taken !== undefined) file[name] = taken;
  }
  return { file: file as EntryFile, isWhole };
}

function take(part: Part, value: unknown, lose: () => void): unknown {
  if ('one' in part) {
    if (value === undefined || part.one(value)) return value;
    return lose();
  }
  if ('list' in part) {
    if (value !== undefined && !Array.isArray(value)) lose();
    const all: unknown[] = Array.isArray(value) ? value : [];
    const taken = all.filter(part.list);
    if (taken.length < all.length) lose();
    return taken;
  }
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (value !== undefined && !isMap) lose();
  const all = Object.entries(isMap ? value : {});
  const taken = all.filter(([id, one]) => isId(id) && part.byId(one));
  if (taken.length < all.length) lose();
  return Object.fromEntries(taken);
}
