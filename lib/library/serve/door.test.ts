import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyGuide, type GuideFiles, pairOfGuides } from '@/lib/arbitrary/guides';
import { bytesOf } from '@/lib/arbitrary/small';
import { isSpecial, isWithin } from '@/lib/guide/keys';
import { soFarFiles } from '@/lib/guide/served';
import { asOfFile, factsFile, recapFile, soFarFile } from './door';

const { loadShows } = vi.hoisted(() => ({ loadShows: vi.fn() }));
vi.mock('server-only', () => ({}));
vi.mock('./load', () => ({ loadShows }));

const RUNS = { numRuns: 100 };
const SLUG = 'night-ferry';

/** From here on the door opens on this guide. */
function open({ show, entries }: GuideFiles): void {
  loadShows.mockResolvedValue(new Map([[SLUG, { slug: SLUG, file: show, entries }]]));
}

const keysOf = ({ entries }: GuideFiles) => entries.map(({ key }) => key);
const languageOf = ({ show }: GuideFiles) => show.languages[0] ?? 'en';

test('[D2] what is served up to a key is the same in both worlds', async () => {
  await fc.assert(
    fc.asyncProperty(pairOfGuides('other'), async ({ key, one, other }) => {
      const served = async (guide: GuideFiles) => {
        open(guide);
        const keys = keysOf(guide).filter((each) => isWithin(each, key));
        const language = languageOf(one);
        return Promise.all(
          keys.flatMap((each) => [
            asOfFile(SLUG, language, each),
            soFarFile(SLUG, language, each),
            factsFile(SLUG, language, each),
          ]),
        );
      };
      expect(bytesOf(await served(other))).toBe(bytesOf(await served(one)));
    }),
    RUNS,
  );
});

test('[D2] no file of an entry says anything of a special but its own', async () => {
  await fc.assert(
    fc.asyncProperty(anyGuide(), async (guide) => {
      const language = languageOf(guide);
      const plain = { ...guide, entries: guide.entries.filter(({ key }) => !isSpecial(key)) };
      const served = async (from: GuideFiles) => {
        open(from);
        return Promise.all(
          keysOf(plain).flatMap((key) =>
            [asOfFile, soFarFile, factsFile, recapFile].map((file) => file(SLUG, language, key)),
          ),
        );
      };
      expect(bytesOf(await served(guide))).toBe(bytesOf(await served(plain)));
    }),
    RUNS,
  );
});

test('the files of a log so far hold together what the facts hold, each entry once', async () => {
  await fc.assert(
    fc.asyncProperty(anyGuide(), async (guide) => {
      open(guide);
      const language = languageOf(guide);
      const keys = keysOf(guide).filter((key) => !isSpecial(key));
      for (const place of keys.keys()) {
        const within = keys.slice(0, place + 1);
        const files = soFarFiles(within);
        const logs = await Promise.all(files.map(({ key }) => soFarFile(SLUG, language, key)));
        expect(logs.map((file) => file?.log.map(({ key }) => key))).toEqual(
          files.map(({ holds }) => holds),
        );
        const facts = await Promise.all(within.map((key) => factsFile(SLUG, language, key)));
        expect(logs.flatMap((file) => file?.log)).toEqual(facts);
      }
    }),
    RUNS,
  );
});

test('a log so far takes few files, however long, and each entry lies in few', () => {
  const keys = ['premise', ...Array.from({ length: 1200 }, (_, i) => `s01e${i + 1}`)];
  const filesAt = (place: number) => soFarFiles(keys.slice(0, place + 1)).map(({ key }) => key);
  expect(filesAt(0)).toEqual(['premise']);
  expect(filesAt(9)).toEqual(['s01e9']);
  expect(filesAt(123)).toEqual(['s01e100', 's01e110', 's01e120', 's01e123']);
  expect(filesAt(1200)).toEqual(['s01e1000', 's01e1100', 's01e1200']);
  expect(Math.max(...keys.map((_, place) => filesAt(place).length))).toBe(19);
  const held = keys.reduce((sum, _, place) => {
    return sum + (soFarFiles(keys.slice(0, place + 1)).at(-1)?.holds.length ?? 0);
  }, 0);
  expect(held / keys.length).toBeLessThan(9);
});

test('as-of names the version of every entry up to its key but for other specials, and only a change changes one', async () => {
  await fc.assert(
    fc.asyncProperty(anyGuide(), async (guide) => {
      open(guide);
      const language = languageOf(guide);
      for (const key of keysOf(guide)) {
        const asOf = await asOfFile(SLUG, language, key);
        const within = keysOf(guide).filter(
          (each) => isWithin(each, key) && (each === key || !isSpecial(each)),
        );
        expect(asOf?.versions.map(([each]) => each)).toEqual(within);
        for (const [each, version] of asOf?.versions ?? []) {
          const facts = await factsFile(SLUG, language, each);
          expect(facts?.version).toBe(version);
          expect((await recapFile(SLUG, language, each))?.version).toBe(facts?.recapVersion);
        }
      }
    }),
    RUNS,
  );
});

test('a change of an entry changes its version, and no other', async () => {
  const [guide] = fc.sample(anyGuide(), { numRuns: 1, seed: 7 });
  if (!guide) throw new Error('no guide');
  const [premise, ...episodes] = guide.entries;
  const language = languageOf(guide);
  const versionsOf = async (entries: GuideFiles['entries']) => {
    open({ ...guide, entries });
    const asOf = await asOfFile(SLUG, language, entries.at(-1)?.key ?? '');
    return (asOf?.versions ?? []).map(([, version]) => version);
  };
  const before = await versionsOf(guide.entries);
  const said = Object.fromEntries(guide.show.languages.map((tag) => [tag, 'Otherwise.']));
  for (const change of [
    { brief: said },
    { commentary: [{ text: said, sources: [] }] },
    { runtime: 1234 },
  ]) {
    const changed = { ...premise, key: 'premise', file: { ...premise?.file, ...change } };
    const after = await versionsOf([changed, ...episodes] as GuideFiles['entries']);
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
  }
});
