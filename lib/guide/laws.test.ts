import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, type GuideFiles, logOf, pairOfGuides } from './arbitrary/guides';
import { bytesOf, frozen } from './arbitrary/small';
import { bondsNow, bondsOver, newestBond } from './bonds';
import { chainBetween } from './chain';
import { changesAt } from './changes';
import { factsOf, recapOf } from './facts';
import { finderOf } from './finder';
import { applyEntry, guideAt } from './fold';
import { currentId, EMPTY_GUIDE, type Guide, namedIn } from './guide';
import { compareKeys, isWithin, type Key, keysWithin, PREMISE } from './keys';
import { mapOf, opensOn, type Places, placesAt, withNeighbours } from './map';
import { knownNames } from './names';
import { presenceOf } from './presence';
import { everyBrief, seasonInBrief, storySoFar } from './previously';
import { secretsKnownTo, sharedSecrets } from './secrets';
import { standingNotes, thingsByKind } from './things';
import { answeredThreads, openThreads } from './threads';

/** The laws of the fold and of what is derived from it, on generated guides. */

/** A few in each test run, many in `npm run prove`. */
const RUNS = { numRuns: Number(process.env.KOKOMADE_RUNS ?? 200) };

/** A guide in one language, however much of it lies beyond what is asked for. */
const worldOf = (guide: GuideFiles, language: string) => {
  const log = logOf(guide, language);
  return {
    log,
    language,
    recaps: guide.entries.map(({ key, file }) => recapOf(key, file, language)),
    // A map with the places of a longer log is as one that never grew: whoever is new moves nobody.
    places: placesAt(log),
  };
};
type World = ReturnType<typeof worldOf>;

/** All that a viewer at `key` gets out of a world. */
const seenAt = ({ log, language, places }: World, key: Key) => {
  const guide = guideAt(log, key);
  return bytesOf([
    guide,
    keysWithin(
      log.map((facts) => facts.key),
      key,
    ),
    log.filter((facts) => isWithin(facts.key, key)).map((facts) => changesAt(log, facts.key)),
    bondsNow(guide),
    bondsOver(guide),
    knownNames(guide, language),
    answersIn(guide, language),
    mapIn(guide, places),
  ]);
};

/** The answers to what viewers ask, on every page. */
const answersIn = (guide: Guide, language: string) => {
  const people = [...guide.people.values()];
  return [
    [storySoFar(guide), seasonInBrief(guide, language), everyBrief(guide)],
    [openThreads(guide), answeredThreads(guide), thingsByKind(guide), sharedSecrets(guide)],
    people.map(({ id, notes }) => [newestBond(guide, id), standingNotes(notes)]),
    people.map((person) => [presenceOf(guide, person), secretsKnownTo(guide, person.id)]),
    people.slice(0, 3).map(({ id }) => people.map((other) => chainBetween(guide, id, other.id))),
  ];
};

/** The map, whom it opens on, and who is near the first of them. */
const mapIn = (guide: Guide, places: Places) => {
  const map = mapOf(guide, places);
  const [first] = map.points;
  const near = first ? withNeighbours([first.id], map.lines) : [];
  return [map, [...opensOn(guide, map)], [...near]];
};

/** What a search at `key` answers to these words, with everything at hand that is ever indexed. */
const foundAt = ({ log, recaps }: World, key: Key, words: readonly string[]) => {
  const find = finderOf(guideAt(log, key), recaps);
  return bytesOf(words.map(find));
};

/** Words that somebody may look for: names of both worlds, the latest first, and of their texts. */
const wordsIn = (worlds: readonly World[]): string[] => {
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

const anyLog = anyGuide().map((guide) => frozen(logOf(guide, guide.show.languages[0] ?? 'en')));

test.each(['same', 'other'] as const)(
  '[G2] two worlds with %s keys that agree up to a key look alike there',
  (after) => {
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
      RUNS,
    );
  },
);

test('[G2] the worlds of most pairs differ after the key, and so does what is seen and found there', () => {
  const pairs = fc.sample(pairOfGuides(), { numRuns: 100, seed: 1 });
  const differing = pairs.filter(({ one, other }) => bytesOf(one) !== bytesOf(other));
  expect(differing.length).toBeGreaterThan(60);
  const worlds = differing.map(({ one, other }) => {
    const [language = 'en'] = one.show.languages;
    return [worldOf(one, language), worldOf(other, language)] as const;
  });
  const last = ({ log }: World) => log.at(-1)?.key ?? PREMISE;
  const seen = worlds.filter(([a, b]) => seenAt(a, last(a)) !== seenAt(b, last(b)));
  const found = worlds.filter(([a, b]) => {
    const words = wordsIn([a, b]);
    return foundAt(a, last(a), words) !== foundAt(b, last(b), words);
  });
  expect(seen.length).toBeGreaterThan(60);
  expect(found.length).toBeGreaterThan(40);
});

test('what is served of an entry is the same in both worlds', () => {
  fc.assert(
    fc.property(pairOfGuides('other'), ({ key, one, other }) => {
      const served = ({ entries }: typeof one) =>
        entries
          .filter((entry) => isWithin(entry.key, key))
          .flatMap((entry) =>
            one.show.languages.map((language) => [
              factsOf(entry.key, entry.file, language),
              recapOf(entry.key, entry.file, language),
            ]),
          );
      expect(bytesOf(served(other))).toBe(bytesOf(served(one)));
    }),
    RUNS,
  );
});

test('[G1] [G3] step by step equals at once, and going back equals never having gone forward', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      let guide = EMPTY_GUIDE;
      for (const [place, facts] of log.entries()) {
        guide = applyEntry(guide, facts);
        const bytes = bytesOf(guide);
        expect(bytesOf(guideAt(log, facts.key))).toBe(bytes);
        expect(bytesOf(guideAt(log.slice(0, place + 1), facts.key))).toBe(bytes);
      }
    }),
    RUNS,
  );
});

test('[G5] every guide ever yielded stays what it was', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const guides: { guide: Guide; bytes: string }[] = [];
      log.reduce((before, facts) => {
        const guide = frozen(applyEntry(before, facts));
        guides.push({ guide, bytes: bytesOf(guide) });
        return guide;
      }, EMPTY_GUIDE);
      for (const { key } of log) changesAt(log, key);
      for (const { guide, bytes } of guides) expect(bytesOf(guide)).toBe(bytes);
    }),
    RUNS,
  );
});

test('a guide holds together: ids lead somewhere, nothing is of a later entry, all is in order', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const { key } of log) {
        const guide = guideAt(log, key);
        const isKnown = (id: string) => namedIn(guide, id) !== undefined;
        const named = [...guide.people.values(), ...guide.things.values()];
        for (const id of guide.aliases.keys()) {
          expect(guide.people.has(id)).toBe(false);
          expect(guide.people.has(currentId(guide, id))).toBe(true);
        }
        for (const { ends, history, now } of guide.bonds.values()) {
          expect(ends.every(isKnown)).toBe(true);
          expect(history.at(-1)).toBe(now);
        }
        for (const { known } of guide.secrets.values()) {
          expect(known.length).toBeGreaterThan(0);
          expect(known.every(({ by }) => isKnown(by))).toBe(true);
        }
        const keys = [
          ...named.map(({ seenIn }) => seenIn),
          ...named.map(({ notes }) => notes.map((note) => note.key)),
          ...[...guide.bonds.values()].map(({ history }) => history.map((state) => state.key)),
        ];
        for (const inOrder of keys) {
          expect(inOrder).toEqual([...inOrder].sort(compareKeys));
          expect(inOrder.every((one) => isWithin(one, key))).toBe(true);
        }
        for (const { id, seenIn } of named)
          expect([id, new Set(seenIn).size]).toEqual([id, seenIn.length]);
        expect(bondsNow(guide).length + bondsOver(guide).length).toBe(guide.bonds.size);
      }
    }),
    RUNS,
  );
});

test('what an entry changed is told once, and adds up to the guide', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const changes = log.map(({ key }) => changesAt(log, key)).filter((one) => one !== undefined);
      const last = guideAt(log, log.at(-1)?.key ?? 'premise');
      const ids = (lists: readonly (readonly { id: string }[])[]) =>
        lists.flat().map(({ id }) => id);
      expect(changes.map(({ key }) => key)).toEqual(log.map(({ key }) => key));
      expect(ids(changes.map(({ things }) => things))).toEqual([...last.things.keys()]);
      expect(ids(changes.map(({ secrets }) => secrets))).toEqual([...last.secrets.keys()]);
      expect(ids(changes.map(({ opened }) => opened))).toEqual([...last.threads.keys()]);
      expect(ids(changes.map(({ answered }) => answered)).sort()).toEqual(
        [...last.threads.values()].flatMap(({ id, answer }) => (answer ? [id] : [])).sort(),
      );
      expect(changes.flatMap(({ revealed }) => revealed)).toHaveLength(last.aliases.size);
      const notes = changes.flatMap((one) => [...one.notes, ...one.replaced, ...one.corrected]);
      const written = [...last.people.values(), ...last.things.values()].flatMap(
        (owner) => owner.notes,
      );
      expect(new Set(notes.map(({ note }) => note.ref))).toEqual(
        new Set(written.map(({ ref }) => ref)),
      );
    }),
    RUNS,
  );
});
