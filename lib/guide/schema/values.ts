import { z } from 'zod';
import { field } from './field';

/**
 * The kinds of value that a guide's files are made of. Every scalar is a string, as it is read. The
 * wording of each error stands beside its rule: what is wrong, what was expected.
 */

/** A text in each of the show's languages. */
export type Text = Readonly<Record<string, string>>;

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const nameOfType = (input: unknown) =>
  Array.isArray(input)
    ? 'a list'
    : typeof input === 'string' && input !== ''
      ? 'a text'
      : typeof input === 'object' && input !== null
        ? 'a map'
        : 'nothing';

export const wanted =
  (what: string) =>
  ({ input, path }: Issue) =>
    input === undefined
      ? `no "${String(path?.at(-1))}", expected ${what}`
      : `expected ${what}, found ${nameOfType(input)}`;

const beginningOf = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const isNot = (what: string) => (issue: Issue) =>
  typeof issue.input === 'string' && issue.input !== ''
    ? `"${beginningOf(issue.input)}" is not ${what}`
    : wanted(what)(issue);

/** A map with these keys and no others. Of an unknown key, the error is what follows its name. */
export function map<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `is not a key here, expected ${Object.keys(shape).join(', ')}${commaHint(issue)}`
        : wanted('a map')(issue),
  });
}

/** For keys without a value: what YAML makes of the rest of a text after a comma. */
function commaHint({ input, keys }: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>) {
  const isCut = keys.some((key) => nameOfType(Reflect.get(Object(input), key)) === 'nothing');
  return isCut ? '; in {…} a comma ends a text: write it in quotes, or as a block after >-' : '';
}

export function list<Item extends z.ZodType>(item: Item, what = 'a list') {
  return z.array(item, { error: wanted(what) });
}

/** One, or a list of at least one. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  const some = z.preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z.array(item).min(1, 'an empty list, expected at least one'),
  );
  return field(some, { oneOrMore: true });
}

const AN_ID = 'an id, expected lower-case letters, digits and hyphens, with at least one letter';
const id = z
  .string({ error: wanted('an id') })
  .regex(/^(?=[^a-z]*[a-z])[a-z0-9-]+$/, { error: isNot(AN_ID) });

/** An id that is made known here, in the words of the checks: of "a person", say. */
export const newId = (what: string) => field(id, { introduces: what });

/** The id of somebody or something that this or an earlier entry makes known. */
export const ownerId = field(id, { refers: 'owner' });

/** The id of a person, of whom a check of its own says whether they are known. */
export const personId = id;

/** Values under the ids that they introduce. */
export function byId<Value extends z.ZodType>(value: Value, what: string) {
  const map = z.record(id, value, {
    error: (issue) =>
      issue.code === 'invalid_key' ? isNot(AN_ID)(issue) : wanted('a map of ids')(issue),
  });
  return field(map, { introduces: what });
}

export function matching(pattern: RegExp, what: string) {
  return z.string({ error: wanted(what) }).regex(pattern, { error: isNot(what) });
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: isNot(`one of ${words.join(', ')}`) });
}

/** A note's id, with its owner's former id before it where there was one: `the-stranger/a-sailor`. */
export const noteRef = field(
  matching(
    /^(?:[a-z0-9-]+\/)?(?=[^a-z]*[a-z])[a-z0-9-]+$/,
    "a note's id, or its owner's id, a slash and the note's id",
  ),
  { refers: 'note' },
);

export const date = z.iso.date({ error: isNot('a date such as 2025-10-16') });

export const flag = oneOf(['true', 'false']).transform((value) => value === 'true');

/** A space is not seen, nor is a sign of format, or a letter that only holds a place. */
const SEEN = /[^\s\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;
/** Signs of control, and those that change the direction of what follows. */
const HIDDEN = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/u;
const EMPTY = 'an empty text, expected words, or the key left out';

export const someText = textOf('a text');

/** A short text that is public and the same in every language. */
export const label = field(someText, { text: 'label' });

function textOf(what: string) {
  return z
    .string({ error: wanted(what) })
    .regex(/\S/, { error: EMPTY, abort: true })
    .refine((text) => SEEN.test(text), { error: EMPTY, abort: true })
    .refine((text) => !HIDDEN.test(text), {
      error: 'signs that nobody sees or that turn the text round, expected none',
    });
}

export const sources = list(z.string({ error: wanted('a label') }))
  .default([])
  .describe('Labels of `sources.yaml`. Never served.');

/** Of what is called by a name nothing is told, and the words are not the guide's author's. */
export const NOT_TOLD = ['hindsight', 'words-ahead'] as const;

/** The kinds of text in a show's languages: a name may be one plain string for all, prose may not. */
export function texts(languages: readonly string[]) {
  const what = `a text in ${languages.join(' and ')}`;
  const inEach = (text: z.ZodType) =>
    z.strictObject(Object.fromEntries(languages.map((tag) => [tag, text])), {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `is not a language of this show, expected ${languages.join(', ')}${commaHint(issue)}`
          : typeof issue.input === 'string' && issue.input !== ''
            ? `expected ${what}, found one for all`
            : wanted(what)(issue),
    });
  const spread = (value: unknown) =>
    typeof value === 'string' && value !== ''
      ? Object.fromEntries(languages.map((tag) => [tag, value]))
      : value;
  const ifOnlyOne = languages.length === 1 ? spread : (value: unknown) => value;
  return {
    name: field(z.preprocess(spread, inEach(textOf(what))), { text: 'name', exempt: NOT_TOLD }),
    prose: field(z.preprocess(ifOnlyOne, inEach(textOf(what))), { text: 'prose' }),
    reading: field(z.preprocess(ifOnlyOne, inEach(textOf(what).optional())), {
      text: 'reading',
      exempt: NOT_TOLD,
    }),
  } as unknown as Record<'name' | 'prose' | 'reading', z.ZodType<Text>>;
}

/** The rules whose findings an author may answer for. */
const ACCEPTABLE_RULES = [
  'name-early',
  'title-early',
  'name-part-early',
  'hindsight',
  'number-ahead',
  'id-tells',
  'thin',
] as const;

export const accepted = list(map({ rule: oneOf(ACCEPTABLE_RULES), text: someText, why: someText }))
  .default([])
  .describe('Findings of the checks that the author answers for. Never served.');
