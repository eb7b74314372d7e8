import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, logOf } from '@/lib/arbitrary/guides';
import { bytesOf, frozen } from '@/lib/arbitrary/small';
import { changesAt } from './changes';
import { applyEntry, guideAt } from './fold';
import { EMPTY_GUIDE, type Guide, silentFacts } from './guide';
import { compareKeys, isWithin } from './keys';
import { currentId } from './kinds/alias';
import { bondsNow, bondsOver } from './kinds/bond';
import { namedIn } from './kinds/owner';

/** The laws of the fold itself, on generated guides. */

/** A few in each test run, many in `npm run prove`. */
const RUNS = { numRuns: Number(process.env.KOKOMADE_RUNS ?? 200) };

const anyLog = anyGuide().map((guide) => frozen(logOf(guide, guide.show.languages[0] ?? 'en')));

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
      // An entry that was changed takes what was folded over it before with it.
      for (const [place, { key }] of log.entries()) {
        const changed = log.with(place, frozen(silentFacts(key)));
        const last = log.at(-1)?.key ?? key;
        expect(bytesOf(guideAt(changed, last))).toBe(
          bytesOf(changed.reduce(applyEntry, EMPTY_GUIDE)),
        );
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
