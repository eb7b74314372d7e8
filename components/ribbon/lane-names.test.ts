import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, logOf } from '@/lib/arbitrary/guides';
import { guideAt } from '@/lib/guide/fold';
import { leavesOf } from '@/lib/guide/ribbon/leaves';
import { ribbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { recapOf } from '@/lib/guide/schema/serving';
import { inTwoLines, laneNames, shortened, widthOf } from './lane-names';

test('a name stays where it is with each entry more, and no two share a place', () => {
  fc.assert(
    fc.property(anyGuide(), fc.constantFrom('Ann', 'Somebody Longer', '壮亮'), (guide, name) => {
      const log = logOf(guide, 'en');
      const recaps = guide.entries.map(({ key, file }) => recapOf(key, file, 'en'));
      const [leaf = []] = leavesOf(guideAt(log, log.at(-1)?.key ?? 'premise'));
      let before: string[] = [];
      for (const end of leaf.keys()) {
        const drawn = ribbonLeaf(log, leaf.slice(0, end + 1), recaps);
        const names = laneNames(drawn, () => name, 22, 24, 124);
        const places = names.map(({ id, x, y }) => `${id} ${x} ${y}`);
        expect(before.filter((place) => !places.includes(place))).toEqual([]);
        for (const [place, a] of names.entries()) {
          for (const b of names.slice(place + 1)) {
            const isApart = Math.abs(a.x - b.x) >= widthOf(a.text) || Math.abs(a.y - b.y) > 12;
            expect([a, b, isApart]).toEqual([a, b, true]);
          }
        }
        before = places;
      }
    }),
    { numRuns: 60 },
  );
});

test('a name is cut where there is no room for it', () => {
  expect(shortened('Ann', 100)).toBe('Ann');
  expect(shortened('Madame de Brémontier', 80)).toMatch(/^Mad.*…$/);
  expect(widthOf(shortened('Madame de Brémontier', 80))).toBeLessThanOrEqual(80);
});

test.each([
  [120, '7 · Pure Kenji', ['7 · Pure Kenji']],
  [90, '6 · Two-Way Confiserie', ['6 · Two-Way', 'Confiserie']],
  [60, '6 · Two-Way Confiserie', ['6', 'Two-Wa…']],
  [120, '5 · スペシャルオランジェット', ['5', 'スペシャルオランジ…']],
  [20, '1088 · Lamp', ['1…']],
])('in a width of %s, %s heads a band so: %j', (room, title, lines) => {
  expect(inTwoLines(title, room)).toEqual(lines);
});
