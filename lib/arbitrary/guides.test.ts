import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guideAt } from '@/lib/guide/fold';
import { partsOf } from '@/lib/guide/keys';
import { BOND_KINDS } from '@/lib/guide/kinds/bond';
import { THING_KINDS } from '@/lib/guide/kinds/thing';
import { anyGuide, type GuideFiles, logOf } from './guides';
import { idOf } from './known';

const GUIDES = fc.sample(anyGuide(), { numRuns: 600, seed: 2 });
const ENTRIES = GUIDES.flatMap(({ entries }) => entries.map(({ file }) => file));
const PEOPLE = ENTRIES.flatMap(({ people }) => Object.values(people));
const THINGS = ENTRIES.flatMap(({ things }) => Object.values(things));
const NOTES = [...PEOPLE, ...THINGS].flatMap(({ notes }) => notes);
const BONDS = ENTRIES.flatMap(({ bonds }) => bonds);
const SECRETS = ENTRIES.flatMap(({ secrets }) => Object.values(secrets));
const THREADS = ENTRIES.flatMap(({ threads }) => Object.values(threads));
const FOLDED = GUIDES.map((guide) =>
  guideAt(logOf(guide, guide.show.languages[0] ?? 'en'), guide.entries.at(-1)?.key ?? ''),
);
const FOLDED_PEOPLE = FOLDED.flatMap(({ people }) => [...people.values()]);

const keysOf = ({ entries }: GuideFiles) => entries.flatMap(({ key }) => partsOf(key) ?? []);
const refs = NOTES.flatMap(({ replaces = [], corrects = [] }) => [...replaces, ...corrects]);

test.each<[string, number]>([
  ['guides without episodes', GUIDES.filter(({ entries }) => entries.length === 1).length],
  ['several seasons', GUIDES.filter((guide) => keysOf(guide).some((key) => key.season > 1)).length],
  ['specials', GUIDES.filter((guide) => keysOf(guide).some(({ letter }) => letter)).length],
  ...[1, 2, 3].map((count): [string, number] => [
    `${count} of the languages`,
    GUIDES.filter(({ show }) => show.languages.length === count).length,
  ]),
  ['chapters', GUIDES.filter(({ show }) => show.unit === 'chapter').length],
  [
    'empty entries',
    ENTRIES.filter(({ people, bonds }) => !Object.keys(people).length && !bonds.length).length,
  ],
  ['briefs', ENTRIES.filter(({ brief }) => brief).length],
  ['the story so far', ENTRIES.filter(({ so_far }) => so_far).length],
  ['keywords', ENTRIES.filter(({ keywords }) => keywords.length).length],
  ['dates and lengths', ENTRIES.filter(({ aired, runtime }) => aired && runtime).length],
  ['presence given', ENTRIES.filter(({ present }) => present?.length).length],
  ['presence of nobody', ENTRIES.filter(({ present }) => present?.length === 0).length],
  [
    'presence by default',
    ENTRIES.filter(({ present, scenes }) => !present && scenes.length).length,
  ],
  [
    'scenes about somebody',
    ENTRIES.flatMap(({ scenes }) => scenes).filter(({ about }) => about.length).length,
  ],
  ['commentary', ENTRIES.flatMap(({ commentary }) => commentary).length],
  ['short names', PEOPLE.filter(({ short }) => short).length],
  ['readings', PEOPLE.filter(({ reading }) => reading).length],
  ['other names', PEOPLE.filter(({ also }) => also.length).length],
  ['casts', PEOPLE.filter(({ cast }) => cast).length],
  ['roles', PEOPLE.filter(({ role }) => role).length],
  ['bios', PEOPLE.filter(({ bio }) => bio).length],
  ['names over 60 letters', PEOPLE.filter(({ name }) => (name?.en?.length ?? 0) > 60).length],
  ['renamed people', FOLDED_PEOPLE.filter(({ formerly }) => formerly.length).length],
  [
    'renamed things',
    FOLDED.flatMap(({ things }) => [...things.values()]).filter(({ formerly }) => formerly.length)
      .length,
  ],
  ['reveals', PEOPLE.filter((person) => person.revealed_as).length],
  [
    'chains of reveals',
    FOLDED.filter(({ aliases }) =>
      [...aliases.values()].some(({ survivor }) => aliases.has(survivor)),
    ).length,
  ],
  ...THING_KINDS.map((kind): [string, number] => [
    `things: ${kind}`,
    THINGS.filter((thing) => thing.kind === kind).length,
  ]),
  ['notes of things', THINGS.filter(({ notes }) => notes.length).length],
  ['notes that replace', NOTES.filter(({ replaces }) => replaces).length],
  ['notes that correct', NOTES.filter(({ corrects }) => corrects).length],
  ['notes that do both', NOTES.filter(({ replaces, corrects }) => replaces && corrects).length],
  [
    'notes that replace several',
    NOTES.filter(({ replaces }) => (replaces?.length ?? 0) > 1).length,
  ],
  ['bare references', refs.filter((ref) => !ref.includes('/')).length],
  [
    'references to notes of a former id',
    FOLDED_PEOPLE.filter(({ id, notes }) =>
      notes.some((note) => (note.correctedIn || note.replacedIn) && !note.ref.startsWith(`${id}/`)),
    ).length,
  ],
  ...BOND_KINDS.map((kind): [string, number] => [
    `bonds: ${kind}`,
    BONDS.filter((bond) => bond.kind?.includes(kind)).length,
  ]),
  ['mutual bonds', BONDS.filter(({ between }) => between).length],
  ['one-sided bonds', BONDS.filter(({ from }) => from).length],
  [
    'pairs with bonds of both sorts',
    FOLDED.filter(({ bonds }) => {
      const pairs = [...bonds.values()].map(
        ({ ends, mutual }) => `${[...ends].sort().join()} ${mutual}`,
      );
      return pairs.some(
        (pair) => pair.endsWith('true') && pairs.includes(pair.replace('true', 'false')),
      );
    }).length,
  ],
  [
    'bonds that ended',
    FOLDED.filter(({ bonds }) => [...bonds.values()].some(({ now }) => now.ended)).length,
  ],
  [
    'bonds that began again',
    FOLDED.filter(({ bonds }) =>
      [...bonds.values()].some(
        ({ history, now }) => !now.ended && history.some(({ ended }) => ended),
      ),
    ).length,
  ],
  [
    'bonds with groups',
    FOLDED.filter(({ bonds, things }) =>
      [...bonds.values()].some(({ ends }) => ends.some((end) => things.get(end)?.kind === 'group')),
    ).length,
  ],
  ['secrets', SECRETS.filter(({ what }) => what).length],
  ['secrets learned', SECRETS.filter(({ learned_by }) => learned_by.length).length],
  ['open secrets', SECRETS.filter(({ open }) => open).length],
  ['questions', THREADS.filter(({ question }) => question).length],
  ['answers', THREADS.filter(({ answer, question }) => answer && !question).length],
  [
    'answers with their question',
    THREADS.filter(({ answer, question }) => answer && question).length,
  ],
  ['an id of a careless program', FOLDED.filter(({ people }) => people.has(idOf(0))).length],
])('generated guides reach %s', (_what, count) => {
  expect(count).toBeGreaterThan(2);
});
