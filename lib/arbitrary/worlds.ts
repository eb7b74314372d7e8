import fc from 'fast-check';
import { expect } from 'vitest';
import { bondsFrom } from '@/lib/guide/bonds-from';
import { bondsOf } from '@/lib/guide/bonds-of';
import { chainBetween } from '@/lib/guide/chain';
import { changesAt } from '@/lib/guide/changes';
import { guideAt } from '@/lib/guide/fold';
import type { Guide, Log } from '@/lib/guide/guide';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import { bondsNow, bondsOver } from '@/lib/guide/kinds/bond';
import type { Recap } from '@/lib/guide/kinds/episode';
import { standingNotes } from '@/lib/guide/kinds/note';
import { byWeight, finishedSeasons } from '@/lib/guide/kinds/presence';
import { secretsKnownTo, sharedSecrets } from '@/lib/guide/kinds/secret';
import { thingsByKind } from '@/lib/guide/kinds/thing';
import { answeredThreads, openThreads } from '@/lib/guide/kinds/thread';
import { knownBy } from '@/lib/guide/known-by';
import { knownNames } from '@/lib/guide/known-names';
import { mapAround, middleOf } from '@/lib/guide/map/around';
import { mapOf, type Places, placesAt, withNeighbours } from '@/lib/guide/map/map';
import { isWhole } from '@/lib/guide/map/members';
import { MATRIX_ORDERS, matrixOf, runsOfPresence } from '@/lib/guide/matrix';
import { numbersOf } from '@/lib/guide/numbers';
import { PEOPLE_ORDERS, peopleIn } from '@/lib/guide/people-orders';
import { timeOf } from '@/lib/guide/person-time';
import { leavesOf } from '@/lib/guide/ribbon/leaves';
import { ribbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { recapOf } from '@/lib/guide/schema/serving';
import { facesAt } from '@/lib/guide/search/faces';
import { finderOf } from '@/lib/guide/search/finder';
import { retelling, storyLengths } from '@/lib/guide/story-lengths';
import { everyBrief, storySoFar } from '@/lib/guide/story-so-far';
import { type GuideFiles, logOf, pairOfGuides } from './guides';
import { bytesOf } from './small';

/** Guides as worlds in which somebody stands at a key, and all that they get there. */

/** A guide in one language, however much of it lies beyond what is asked for. */
export const worldOf = (guide: GuideFiles, language: string) => {
  const log = logOf(guide, language);
  return {
    log,
    language,
    numberOf: numbersOf(
      guide.entries.map(({ key }) => key),
      guide.show,
    ),
    recaps: guide.entries.map(({ key, file }) => recapOf(key, file, language)),
    // A map with the places of a longer log is as one that never grew: whoever is new moves nobody.
    places: placesAt(log),
  };
};
export type World = ReturnType<typeof worldOf>;

/** All that a viewer at `key` gets out of a world. */
export const seenAt = ({ log, language, places, numberOf, recaps }: World, key: Key) => {
  const guide = guideAt(log, key);
  return bytesOf([
    guide,
    keysWithin(
      log.map((facts) => facts.key),
      key,
    ).map((one) => [one, numberOf(one)]),
    log.filter((facts) => isWithin(facts.key, key)).map((facts) => changesAt(log, facts.key)),
    bondsNow(guide),
    bondsOver(guide),
    knownNames(guide, language),
    answersIn(log, guide, language),
    mapIn(guide, places),
    presenceIn(guide),
    ribbonsIn(guide, log, recaps),
  ]);
};

/** The answers to what viewers ask, on every page. */
const answersIn = (log: World['log'], guide: Guide, language: string) => {
  const people = [...guide.people.values()];
  return [
    [storySoFar(guide, language), retelling(guide, language), everyBrief(guide)],
    storyLengths(guide, language),
    [openThreads(guide), answeredThreads(guide), thingsByKind(guide), sharedSecrets(guide)],
    [finishedSeasons(guide), byWeight(guide, [...people, ...guide.things.values()])],
    [facesAt(guide), PEOPLE_ORDERS.map((order) => peopleIn(guide, order, language))],
    people.map((person) => [
      knownBy(guide, person, language),
      timeOf(log, guide, person),
      bondsFrom(guide, person.id),
    ]),
    people.map(({ id, notes }) => [bondsOf(guide, id), standingNotes(notes)]),
    people.map(({ id }) => secretsKnownTo(guide, id)),
    people.slice(0, 3).map(({ id }) => people.map((other) => chainBetween(guide, id, other.id))),
  ];
};

/** The map, who is near the first of it, and what is around the first few. */
const mapIn = (guide: Guide, places: Places) => {
  const map = mapOf(guide, places);
  const [first] = map.points;
  const near = first ? withNeighbours([first.id], map.lines) : [];
  const around = map.points.slice(0, 3).map(({ id }) => mapAround(guide, id));
  return [map, [...near], isWhole(guide), middleOf(guide), around];
};

/** Who was there, in every order. */
const presenceIn = (guide: Guide) => [
  MATRIX_ORDERS.map((order) => matrixOf(guide, order)),
  [...guide.people.values()].map((person) => runsOfPresence(guide, person)),
];

/** The last leaf of ribbons, out of a log and of recaps that go on. */
const ribbonsIn = (guide: Guide, log: Log, recaps: readonly Recap[]) => {
  const leaves = leavesOf(guide);
  const wanted = [...guide.people.keys()].slice(0, 1);
  const last = leaves.at(-1) ?? [];
  return [leaves, ...[{}, { all: true, wanted }].map((one) => ribbonLeaf(log, last, recaps, one))];
};

/** What a search at `key` answers to these words, with everything at hand that is ever indexed. */
export const foundAt = ({ log, recaps }: World, key: Key, words: readonly string[]) => {
  const find = finderOf(guideAt(log, key), recaps);
  return bytesOf(words.map(find));
};

/** Words that somebody may look for: names of both worlds, the latest first, and of their texts. */
export const wordsIn = (worlds: readonly World[]): string[] => {
  const latest = worlds.flatMap(({ log, recaps, language }) => [
    ...log
      .toReversed()
      .flatMap(({ people, things }) =>
        [...people, ...things].slice(-2).flatMap(({ name }) => name?.[language] ?? []),
      ),
    ...recaps.toReversed().flatMap(({ scenes }) => scenes.slice(-1).map(({ text }) => text)),
  ]);
  return [...new Set(latest)].slice(0, 8);
};

/** Any two guides that agree up to a key look and answer alike there, to viewers in all languages. */
export function expectWorldsToLookAlike(after: 'same' | 'other', runs: { numRuns: number }): void {
  fc.assert(
    fc.property(pairOfGuides(after), ({ key, one, other }) => {
      for (const language of one.show.languages) {
        const [here, there] = [worldOf(one, language), worldOf(other, language)];
        const words = wordsIn([here, there]);
        expect(foundAt(there, key, words)).toBe(foundAt(here, key, words));
        for (const facts of here.log.filter((entry) => isWithin(entry.key, key))) {
          expect(seenAt(there, facts.key)).toBe(seenAt(here, facts.key));
        }
      }
    }),
    runs,
  );
}
