import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { type GuideFiles, logOf, pairOfGuides } from '@/lib/arbitrary/guides';
import { bytesOf } from '@/lib/arbitrary/small';
import { guideAt } from '@/lib/guide/fold';
import { isWithin, type Key, keysWithin } from '@/lib/guide/keys';
import { recapOf } from '@/lib/guide/schema/serving';
import { ownDatabase } from './database';
import { BLANK_ENTRY } from './own-guide';
import { ownHeads, putGuide } from './own-store';
import { asOfOwn, factsOfOwn, recapOfOwn } from './serve-own';

/** A few in each test run, more in `npm run prove`. */
const RUNS = { numRuns: Math.min(Number(process.env.KOKOMADE_RUNS ?? 40), 1000) };
const SHOW = 'own:night-ferry';

beforeEach(async () => {
  const database = await ownDatabase();
  await Promise.all((['shows', 'entries', 'aside'] as const).map((store) => database.clear(store)));
});

async function put({ show, entries }: GuideFiles): Promise<void> {
  const keys = entries.map(({ key }) => key);
  const how = { isOpen: false, isReadOnly: false, writtenAt: 1 };
  await putGuide({ show: SHOW, file: show, keys, ...how }, entries);
}

/** All that a page gets of a guide on the device, for somebody who is at a key. */
async function gotAt(keys: readonly Key[], language: string, horizon: Key) {
  const asked = { show: SHOW, language, horizon };
  const within = keysWithin(keys, horizon);
  const recaps = await Promise.all(within.map((key) => recapOfOwn(asked, key)));
  return { asOf: await asOfOwn(asked), facts: await factsOfOwn(asked, keys), recaps };
}

test('[G2] what is written further on cannot matter to what comes from the device', async () => {
  await fc.assert(
    fc.asyncProperty(pairOfGuides(), async ({ key, one, other }) => {
      const keys = one.entries.map((entry) => entry.key);
      for (const language of one.show.languages) {
        await put(one);
        const here = await gotAt(keys, language, key);
        await put(other);
        expect(bytesOf(await gotAt(keys, language, key))).toBe(bytesOf(here));
      }
    }),
    RUNS,
  );
});

test('a guide on the device is what it would be if it were served', async () => {
  await fc.assert(
    fc.asyncProperty(pairOfGuides(), async ({ key, one }) => {
      await put(one);
      const within = one.entries.filter((entry) => isWithin(entry.key, key));
      const keys = within.map((entry) => entry.key);
      for (const language of one.show.languages) {
        const { asOf, facts, recaps } = await gotAt(keys, language, key);
        const bare = facts.map(({ version: _, recapVersion: __, ...said }) => said);
        expect(bare).toEqual(logOf({ ...one, entries: within }, language));
        expect(asOf.versions).toEqual(facts.map(({ key, version }) => [key, version]));
        expect(recaps.map(({ version: _, ...said }) => said)).toEqual(
          within.map((entry) => recapOf(entry.key, entry.file, language)),
        );
      }
    }),
    RUNS,
  );
});

test('whatever lies on the device, nothing throws, and what can be read is shown', async () => {
  const way = fc.array(fc.nat(7), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      pairOfGuides(),
      way,
      fc.oneof(fc.jsonValue(), fc.constant(undefined)),
      async ({ one }, steps, junk) => {
        await put(one);
        const keys = one.entries.map((entry) => entry.key);
        const [language = ''] = one.show.languages;
        const last = keys.at(-1) ?? '';
        const whole = logOf(one, language);
        const database = await ownDatabase();
        const at: [string, string] = [SHOW, keys[(steps[0] ?? 0) % keys.length] ?? ''];
        const value = await database.get('entries', at);
        await database.put('entries', corrupted(value, steps, junk), at);
        const { facts } = await gotAt(keys, language, last);
        expect(() => guideAt(facts, last)).not.toThrow();
        const others = <Of extends { key: Key }>(all: readonly Of[]) =>
          all.filter((entry) => entry.key !== at[1]);
        expect(others(facts).map(({ version: _, recapVersion: __, ...said }) => said)).toEqual(
          others(whole),
        );
      },
    ),
    { numRuns: Number(process.env.KOKOMADE_RUNS ?? 200) },
  );
});

test('a show that cannot be read is set aside, and the others stand', async () => {
  const database = await ownDatabase();
  const broken = [{ show: 'nonsense' }, { format: { toString: '', valueOf: '' } }];
  for (const [nth, value] of broken.entries()) await database.put('shows', value, `own:${nth}`);
  await database.put('shows', { format: 99, show: 'own:newer' }, 'own:newer');
  await put({ show: { ...SHOW_FILE }, entries: [{ key: 'premise', file: BLANK_ENTRY }] });
  expect((await ownHeads()).map(({ show }) => show)).toEqual([SHOW]);
  expect(await database.getAll('aside')).toEqual(broken.map((value) => ({ value })));
});

const SHOW_FILE: GuideFiles['show'] = {
  ...{ title: { en: 'The Night Ferry' }, languages: ['en'], unit: 'episode' },
  ...{ numbering: 'seasons' as const, numbers: {} },
  ...{ also: [], formerly: [], countries: [], ids: {}, links: [], accepted: [] },
};

/** The value with something else at the end of a way through it, which takes a step by its number. */
function corrupted(value: unknown, [step, ...rest]: readonly number[], junk: unknown): unknown {
  const names = Object.keys(Object(value));
  const name = names[(step ?? 0) % names.length];
  if (step === undefined || name === undefined) return junk;
  const copy = (Array.isArray(value) ? [...value] : { ...Object(value) }) as Record<
    string,
    unknown
  >;
  copy[name] = corrupted(copy[name], rest, junk);
  return copy;
}
