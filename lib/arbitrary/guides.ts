import fc from 'fast-check';
import type { Facts } from '@/lib/guide/guide';
import { compareKeys, type Key, keyOf, PREMISE } from '@/lib/guide/keys';
import type { Language } from '@/lib/guide/names';
import { type EntryFile, entrySchema } from '@/lib/guide/schema/entry';
import { factsOf } from '@/lib/guide/schema/serving';
import type { ShowFile } from '@/lib/guide/schema/show';
import { diceOf } from './dice';
import { nothingKnown } from './known';
import * as people from './people-steps';
import { sayById } from './said-by-id';
import * as story from './story-steps';
import { inLanguages, LANGUAGES, SHOW_TITLE, title } from './words';

/**
 * Guides that pass all checks, made up by a walk that knows what is known at each step. What an entry
 * holds depends on the plans up to it alone, so that two guides with equal plans up to a key agree there.
 */

/** A guide in its author's form, from the premise on, in viewing order. */
export interface GuideFiles {
  show: ShowFile;
  entries: readonly { key: Key; file: EntryFile }[];
}

/** Two guides of one show that agree up to `key`, and differ in any way after it. */
export interface Pair {
  key: Key;
  one: GuideFiles;
  other: GuideFiles;
}

/** What the steps of a guide are drawn from, the more common ones more than once. */
const STEPS = [
  ...[people.meetPerson, people.meetPerson, people.meetPerson],
  ...[people.addNote, people.addNote, people.addNote, people.addNote],
  ...[people.changePerson, people.changePerson, people.revealSomebody, people.revealSomebody],
  ...[people.meetThing, people.changeThing],
  ...[story.bind, story.bind, story.bind, story.bind],
  ...[sayById, sayById, sayById, sayById],
  ...[
    story.tell,
    story.tell,
    story.dateIt,
    story.showOnScreen,
    story.addScene,
    story.addScene,
    story.addReading,
  ],
];

const step = fc.record({ apply: fc.constantFrom(...STEPS), number: fc.maxSafeNat() });
/** For each entry its steps, from the premise on; entries beyond them are empty. */
const plans = fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 10 });
type Plans = typeof plans extends fc.Arbitrary<infer Value> ? Value : never;

/** For each season and each of its episodes, the letters of the specials after it. */
const seasons = fc.array(
  fc.array(fc.subarray(['a', 'b', 'z'], { maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  { maxLength: 3 },
);

const show = fc.record(
  {
    languages: fc.shuffledSubarray([...LANGUAGES], { minLength: 1 }),
    unit: fc.constantFrom<ShowFile['unit'][]>('episode', 'chapter'),
    numbering: fc.constantFrom<ShowFile['numbering'][]>('seasons', 'continuous'),
    network: fc.constant('Channel 4'),
    released: fc.constant('2025-10-16'),
    accent: fc.constant('#7b3f2a'),
  },
  { requiredKeys: ['languages', 'unit', 'numbering'] },
);

/** A well-formed guide of any kind. */
export function anyGuide(): fc.Arbitrary<GuideFiles> {
  return fc
    .record({ show, seasons, plans })
    .map((drawn) => guideOf(drawn.show, keysOf(drawn.seasons), drawn.plans));
}

/** Two guides that agree up to a key; after it the keys are the `same`, or fewer, more and `other` ones. */
export function pairOfGuides(after: 'same' | 'other' = 'same'): fc.Arbitrary<Pair> {
  return fc
    .record({ show, seasons, others: seasons, cut: fc.nat(), plans, later: plans })
    .map((drawn) => {
      const keys = keysOf(drawn.seasons);
      const cut = drawn.cut % Math.max(1, keys.length - 1);
      const key = keys[cut] ?? PREMISE;
      const known = keys.slice(0, cut + 1);
      const beyond = keysOf(drawn.others).filter((other) => compareKeys(other, key) > 0);
      const plansOfOther = [...known.map((_, place) => drawn.plans[place] ?? []), ...drawn.later];
      return {
        key,
        one: guideOf(drawn.show, keys, drawn.plans),
        other: guideOf(drawn.show, after === 'same' ? keys : [...known, ...beyond], plansOfOther),
      };
    });
}

function keysOf(drawn: readonly (readonly string[][])[]): Key[] {
  const episodes = drawn.flatMap((episodesOfSeason, s) =>
    episodesOfSeason.flatMap((letters, e) =>
      ['', ...letters].map((letter) => keyOf({ season: s + 1, episode: e + 1, letter })),
    ),
  );
  return [PREMISE, ...episodes];
}

function guideOf(
  drawn: Pick<ShowFile, 'languages' | 'unit' | 'numbering'> & Partial<ShowFile>,
  keys: readonly Key[],
  planned: Plans,
): GuideFiles {
  const known = nothingKnown(drawn.languages);
  const entries = keys.map((key, place) => {
    const file = emptyEntry();
    if (key !== PREMISE) file.title = inLanguages(title(place), drawn.languages);
    for (const { apply, number } of planned[place] ?? []) apply(file, known, diceOf(number));
    for (const [owner, { notes }] of Object.entries({ ...file.people, ...file.things })) {
      known.notes.push(...notes.map(({ id }) => ({ owner, id })));
    }
    return { key, file };
  });
  return {
    show: { ...NO_SHOW, ...drawn, title: inLanguages(SHOW_TITLE, drawn.languages) },
    entries,
  };
}

const NO_SHOW = {
  ...{ numbers: {}, also: [], formerly: [], countries: [] },
  ...{ ids: {}, links: [], accepted: [] },
};

const EMPTY = entrySchema(LANGUAGES).parse({});

/** An entry that makes nothing known. */
export function emptyEntry(): EntryFile {
  return structuredClone(EMPTY);
}

/** The log of a guide in one language, as it is served. */
export function logOf({ entries }: GuideFiles, language: Language): Facts[] {
  return entries.map(({ key, file }) => factsOf(key, file, language));
}
