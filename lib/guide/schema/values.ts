import { z } from 'zod';

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
    : typeof input === 'string'
      ? input === ''
        ? 'nothing'
        : 'a text'
      : input === undefined
        ? 'nothing'
        : 'a map';

const wanted = (what: string) => (issue: Issue) =>
  `expected ${what}, found ${nameOfType(issue.input)}`;

/** A map with these keys and no others. */
export function map<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${quoted(issue.keys as string[])}, expected ${Object.keys(shape).join(', ')}`
        : wanted('a map')(issue),
  });
}

export const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: wanted('a list') });
}

/** One, or a list of at least one. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z
      .array(item, { error: wanted('one, or a list') })
      .min(1, 'an empty list, expected at least one'),
  );
}

export function byId<Value extends z.ZodType>(value: Value) {
  return z.record(id, value, {
    error: (issue) => (issue.code === 'invalid_key' ? ID_WORDING : wanted('a map of ids')(issue)),
  });
}

export function matching(pattern: RegExp, what: string) {
  return z
    .string({ error: wanted(what) })
    .regex(pattern, { error: (issue) => `"${issue.input}" is not ${what}` });
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) =>
      typeof issue.input === 'string'
        ? `"${issue.input}" is not one of ${words.join(', ')}`
        : wanted(`one of ${words.join(', ')}`)(issue),
  });
}

const ID_WORDING =
  'an id is made of lower-case letters, digits and hyphens, with at least one letter';
export const id = z
  .string({ error: wanted('an id') })
  .regex(/^(?=[^a-z]*[a-z])[a-z0-9-]+$/, { error: ID_WORDING });

/** A note's id, with its owner's former id before it where there was one: `the-stranger/a-sailor`. */
export const noteRef = matching(
  /^(?:[a-z0-9-]+\/)?(?=[^a-z]*[a-z])[a-z0-9-]+$/,
  "a note's id, or its owner's id, a slash and the note's id",
);

export const date = z.iso.date({
  error: (issue) =>
    typeof issue.input === 'string'
      ? `"${issue.input}" is not a date, expected YYYY-MM-DD`
      : wanted('a date')(issue),
});

export const flag = oneOf(['true', 'false']).transform((value) => value === 'true');

export const someText = z
  .string({ error: wanted('a text') })
  .regex(/\S/, { error: 'an empty text, expected words, or the key left out' });

export const sources = list(z.string({ error: wanted('a label') }))
  .default([])
  .describe('Labels of `sources.yaml`. Never served.');

/** The two kinds of text in a show's languages: names may be one plain string, prose may not. */
export function texts(languages: readonly string[]) {
  const all = languages.join(', ');
  const inEach = (value: z.ZodType, name: string) =>
    z.strictObject(Object.fromEntries(languages.map((tag) => [tag, value])), {
      error: (issue) => {
        if (issue.code !== 'unrecognized_keys') return wanted(`${name} in ${all}`)(issue);
        const comma = (issue.keys as string[]).some((key) => isCut(issue.input, key))
          ? '; in {…} a comma ends a text: write it in quotes, or as a block after >-'
          : '';
        return `${quoted(issue.keys as string[])} is not a language of this show (${all})${comma}`;
      },
    });
  const spread = (value: unknown) =>
    typeof value === 'string' && value !== ''
      ? Object.fromEntries(languages.map((tag) => [tag, value]))
      : value;
  const name = z.preprocess(spread, inEach(someText, 'a name'));
  const prose = languages.length === 1 ? name : inEach(someText, 'a text');
  const reading = z.preprocess(
    languages.length === 1 ? spread : (value) => value,
    inEach(someText.optional(), 'a reading'),
  );
  return { name, prose, reading } as unknown as Record<
    'name' | 'prose' | 'reading',
    z.ZodType<Text>
  >;
}

/** A key without a value: what YAML makes of the rest of a text after a comma. */
function isCut(input: unknown, key: string): boolean {
  return (
    typeof input === 'object' && input !== null && [null, ''].includes(Reflect.get(input, key))
  );
}

/** The rules whose findings an author may answer for. */
export const ACCEPTABLE_RULES = [
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
