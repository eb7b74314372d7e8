import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, type GuideFiles, logOf } from '@/lib/arbitrary/guides';
import { entryWith } from '@/lib/arbitrary/small';
import { readRoot } from '@/lib/library/read/files';
import { readShow } from '@/lib/library/read/show';
import { guideAt } from '../fold';
import { isWithin } from '../keys';
import { recapOf } from '../schema/serving';
import { leavesOf } from './leaves';
import { type RibbonLeaf, ribbonLeaf } from './ribbon';
import { ROWS } from './riders';

/** All leaves as they are drawn at a key, of a guide that may go on. */
function drawnAt({ entries }: GuideFiles, key: string, choice = {}): RibbonLeaf[] {
  const log = logOf({ entries } as GuideFiles, 'en').filter((facts) => isWithin(facts.key, key));
  const recaps = entries
    .filter((entry) => isWithin(entry.key, key))
    .map((entry) => recapOf(entry.key, entry.file, 'en'));
  return leavesOf(guideAt(log, key)).map((keys) => ribbonLeaf(log, keys, recaps, choice));
}

/** What of a leaf lies before a step; a way that goes on is cut there. */
function until({ bands, lanes }: RibbonLeaf, step: number) {
  return {
    bands: bands.filter(({ start }) => start < step),
    lanes: lanes.flatMap(({ person, points }) => {
      const before = points.filter((point) => point.step < step);
      const way = before.slice(0, before.findLastIndex(({ isThere }) => isThere) + 1);
      return way.length > 0 ? [[person.id, way]] : [];
    }),
  };
}

function expectToOnlyAdd(guide: GuideFiles, choice = {}): void {
  let before: RibbonLeaf[] = [];
  for (const { key } of guide.entries) {
    const now = drawnAt(guide, key, choice);
    for (const [place, leaf] of before.entries()) {
      expect(until(now[place] as RibbonLeaf, leaf.steps)).toEqual(until(leaf, leaf.steps));
    }
    before = now;
  }
}

test('[R2] each entry only adds, on generated guides', () => {
  fc.assert(
    fc.property(anyGuide(), fc.boolean(), (guide, all) => expectToOnlyAdd(guide, { all })),
    { numRuns: 60 },
  );
});

test('[R2] each entry only adds, on the guides that are here', async () => {
  const { folders } = await readRoot('data');
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) {
    const { show } = readShow(folder);
    if (show) expectToOnlyAdd({ show: show.file, entries: show.entries });
  }
});

test('no two ribbons share a row, scenes are side by side, and no more run than there is room for', () => {
  fc.assert(
    fc.property(anyGuide(), (guide) => {
      for (const leaf of drawnAt(guide, guide.entries.at(-1)?.key ?? 'premise')) {
        const at = new Map<number, number[]>();
        for (const { points, joins } of leaf.lanes) {
          // Where one joins another the two meet.
          for (const { step, row } of joins === undefined ? points : points.slice(0, -1)) {
            at.set(step, [...(at.get(step) ?? []), row]);
          }
        }
        for (const rows of at.values()) {
          expect(new Set(rows).size).toBe(rows.length);
          expect(rows.every((row) => row >= 0 && row < ROWS)).toBe(true);
        }
        for (const { people } of leaf.bands.flatMap(({ knots }) => knots)) {
          const [first] = people;
          expect(people.map(({ row }) => row)).toEqual(people.map((_, n) => (first?.row ?? 0) + n));
        }
      }
    }),
    { numRuns: 60 },
  );
});

const person = (id: string, more = {}) => ({ id, name: { en: id }, ...more });
const scene = (...about: string[]) => ({ text: about.join(), about });
const LOG = [
  entryWith('premise', { people: ['ann', 'bea', 'cy'].map((id) => person(id)) }),
  entryWith('s01e01', { present: ['ann', 'bea', 'cy'] }),
  entryWith('s01e02', {
    present: ['ann', 'cy'],
    people: [{ id: 'bea', revealedAs: 'ann' }],
    bonds: [{ ends: ['ann', 'cy'], mutual: true, kinds: ['love'], label: 'love' }],
  }),
];
const RECAPS = [
  { key: 's01e01', commentary: [], scenes: [scene('ann', 'cy'), scene('bea')] },
  { key: 's01e02', commentary: [], scenes: [scene('bea', 'cy'), scene('cy')] },
];

test('[R3] two who turn out to be one run into each other in the entry that tells it', () => {
  const before = ribbonLeaf(LOG.slice(0, 2), ['s01e01'], RECAPS);
  expect(before.lanes.map(({ person, joins }) => [person.id, joins])).toEqual([
    ['ann', undefined],
    ['cy', undefined],
    ['bea', undefined],
  ]);
  const { lanes, bands } = ribbonLeaf(LOG, ['s01e01', 's01e02'], RECAPS);
  expect(lanes.map(({ person, joins }) => [person.id, joins])).toEqual([
    ['ann', undefined],
    ['cy', undefined],
    ['bea', 'ann'],
  ]);
  const ends = ['bea', 'ann'].map((id) => {
    const { points = [] } = lanes.find((lane) => lane.person.id === id) ?? {};
    return points.find(({ step }) => step === 3.5)?.row;
  });
  expect(ends[0]).toBe(ends[1]);
  expect(bands.map(({ start, length }) => [start, length])).toEqual([
    [0, 2],
    [4, 2],
  ]);
  expect(bands[1]?.knots[0]?.people.map(({ id }) => id).sort()).toEqual(['ann', 'cy']);
});

test('what changed stands by the last scene in which those whom it concerns are together', () => {
  const { bands } = ribbonLeaf(LOG, ['s01e01', 's01e02'], RECAPS);
  const changes = bands.map(({ knots }) =>
    knots.map((knot) => knot.changes.map(({ what }) => what)),
  );
  expect(changes).toEqual([
    [[], []],
    [['revealed', 'bond'], []],
  ]);
});

test('a leaf holds a few episodes of one season', () => {
  const keys = ['premise', 's01e01', 's01e02', 's01e03', 's01e03a', 's01e04', 's02e01'];
  expect(leavesOf({ episodes: keys.map((key) => ({ key, keywords: [] })) })).toEqual([
    keys.slice(1, 5),
    ['s01e04'],
    ['s02e01'],
  ]);
});

test('those seen less have no ribbon until they are asked for', () => {
  const crowd = Array.from({ length: 15 }, (_, n) => `p${n}`);
  const log = [
    entryWith('premise', { people: crowd.map((id) => person(id)) }),
    entryWith('s01e01', { present: crowd }),
  ];
  const recaps = [{ key: 's01e01', commentary: [], scenes: crowd.map((id) => scene(id, 'p0')) }];
  const lanes = (choice: object) =>
    ribbonLeaf(log, ['s01e01'], recaps, choice).lanes.map((lane) => lane.person.id);
  expect(lanes({})).toHaveLength(ROWS);
  expect(lanes({})).not.toContain('p14');
  expect(lanes({ wanted: ['p14'] })).toContain('p14');
  expect(lanes({ all: true })).toHaveLength(15);
});
