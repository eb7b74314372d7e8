import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anyGuide, emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { type EntryFile, entrySchema } from '@/lib/guide/schema/entry';
import { type FieldAt, fieldOf, innerOf } from '@/lib/guide/schema/field';
import { fieldsOfEntry } from '@/lib/guide/schema/texts';
import { readingOf } from '../author/plants/copy';
import { statementsOf } from '../author/review/statements';
import type { Rule } from '../read/finding';
import { checkReading } from './check-folder';

/** Every way that the schema has to a field, with a star for any id or place. */
function patternsOf(schema: z.core.$ZodType, before = ''): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = innerOf(schema);
  if (fieldOf(schema).text) return [];
  if (inner) return patternsOf(inner, before);
  if (def.type === 'array') return patternsOf(def.element, `${before}*.`);
  if (def.type === 'record') return patternsOf(def.valueType, `${before}*.`);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([name, its]) => [
    before + name,
    ...patternsOf(its, `${before}${name}.`),
  ]);
}

const PATTERNS = patternsOf(entrySchema(['en']));
const GUIDES = fc.sample(anyGuide(), { numRuns: 600, seed: 3 });

interface Place extends FieldAt {
  guide: GuideFiles;
  at: number;
}

/** Where the generated guides have each field, once: in English, where it is a text that has it. */
const PLACES = new Map<string, Place>();
for (const guide of GUIDES) {
  for (const [at, { file }] of guide.entries.entries()) {
    for (const field of fieldsOfEntry(file)) {
      const isBetter = !PLACES.has(field.pattern) || Object.hasOwn(Object(field.value), 'en');
      if (isBetter && !isEmpty(field.value)) PLACES.set(field.pattern, { ...field, guide, at });
    }
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

test('every field is generated, but for what authors answer to the checks', () => {
  const wanted = PATTERNS.filter((pattern) => !pattern.startsWith('accepted'));
  expect(wanted.filter((pattern) => !PLACES.has(pattern))).toEqual([]);
});

const NEVER_SERVED = /(^|\.)(accepted|sources)(\.|$)/;

test('whatever takes any words is marked as a text, or never served', () => {
  const isFree = ({ schema }: Place) =>
    (schema as z.core.$ZodTypes)._zod.def.type !== 'transform' &&
    ['Any words, and more!', { en: 'Any words, and more!' }].some(
      (words) => z.safeParse(schema, words).success,
    );
  const free = [...PLACES.values()].filter((place) => isFree(place) && !place.field.text);
  const patterns = free.map(({ pattern }) => pattern);
  expect(patterns.filter((pattern) => !NEVER_SERVED.test(pattern))).toEqual([]);
});

function languageOf(text: unknown): string {
  return Object.hasOwn(Object(text), 'en') ? 'en' : (Object.keys(Object(text))[0] ?? '');
}

const LATER = 'Zanzibar Quux';
const LATER_WORDS = 'glockenspiel marmalade';

/** The same guide with something at the end of one text, and an entry after all others that tells of it. */
function planted({ guide: { show, entries }, at, path }: Place, words: string) {
  const say = (text: string) => Object.fromEntries(show.languages.map((tag) => [tag, text]));
  const told = structuredClone([...entries]);
  let text: unknown = told[at]?.file;
  for (const step of path) text = Reflect.get(Object(text), step);
  const named = text as Record<string, string>;
  const language = languageOf(named);
  named[language] = `${named[language]} ${words}`;
  const file: EntryFile = {
    ...emptyEntry(),
    title: say('The End'),
    brief: say(LATER_WORDS),
    scenes: [{ text: say(LATER_WORDS), about: [], sources: [] }],
    people: { 'somebody-later': { name: say(LATER), also: [], notes: [] } },
  };
  return { slug: 'a-show', file: show, entries: [...told, { key: 's09e01', file }] };
}

/** The rules that find something in the text that was planted. */
function rulesAt(place: Place, words: string): Set<Rule> {
  const show = planted(place, words);
  const key = show.entries[place.at]?.key;
  const where = `${key} ${[...place.path, languageOf(place.value)].join('.')}`;
  const found = checkReading(readingOf(show)).filter(({ file }) => file === where);
  return new Set(found.map(({ rule }) => rule));
}

const TEXTS = [...PLACES.values()].filter(({ field }) => field.text);

test.each(TEXTS.map((place) => [place.pattern, place] as const))(
  '%s is looked at by every check, but for those that its field says',
  (_pattern, place) => {
    const { field, guide, at } = place;
    const isExempt = (check: 'hindsight' | 'words-ahead') => field.exempt?.includes(check) ?? false;
    expect(rulesAt(place, 'in episode 999.')).toContain('number-ahead');
    // A name that is given here is known from here on.
    if (!/^(people|things)\./.test(place.pattern) || field.text === 'prose') {
      expect(rulesAt(place, `with ${LATER}.`)).toContain('name-early');
    }
    const hindsight = rulesAt(place, 'She will later turn out to be the killer.').has('hindsight');
    expect(hindsight).toBe(!isExempt('hindsight'));
    const ahead = rulesAt(place, `. There is ${LATER_WORDS}.`).has('hindsight');
    expect(ahead).toBe(!isExempt('words-ahead'));
    const statements = statementsOf(guide.entries[at]?.file ?? emptyEntry());
    expect(statements.map(({ where }) => where)).toContain(place.path.join('.'));
  },
);

const NAMES = new Set(PATTERNS.map((pattern) => pattern.split('.').at(-1) ?? ''));

test.each([...NAMES].filter((name) => /^[a-z]+$/.test(name)))(
  'an id called %s switches no check off',
  (id) => {
    const say = (en: string) => ({ en });
    const person = { name: say('Mira'), also: [], notes: [] };
    const bio = say('She will later turn out to be the killer.');
    const file: EntryFile = { ...emptyEntry(), people: { [id]: { ...person, bio } } };
    const show = { ...GUIDES[0]?.show, languages: ['en'] } as GuideFiles['show'];
    const reading = readingOf({ slug: 'a', file: show, entries: [{ key: 's01e01', file }] });
    expect(checkReading(reading)).toContainEqual(
      expect.objectContaining({ file: `s01e01 people.${id}.bio.en`, rule: 'hindsight' }),
    );
  },
);
