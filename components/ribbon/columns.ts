import type { Key } from '@/lib/guide/keys';

const CELL = 24;
/** For what takes more signs than this, as much as they need. */
const [SIGNS, SIGN] = [3, 8];
const SEASON_GAP = 14;

interface Column {
  x: number;
  width: number;
}

export interface Columns {
  seasons: readonly (Column & { season: number })[];
  at: ReadonlyMap<Key, Column>;
  width: number;
}

/** The columns of the finished episodes, headed with their numbers: seasons stand a little apart. */
export function columnsOf(
  seasons: readonly { season: number; keys: readonly Key[] }[],
  numberOf: (key: Key) => string,
): Columns {
  let x = 0;
  const at = new Map<Key, Column>();
  const placed = seasons.map(({ season, keys }) => {
    const start = x;
    for (const key of keys) {
      const width = CELL + SIGN * Math.max(0, numberOf(key).length - SIGNS);
      at.set(key, { x, width });
      x += width;
    }
    const width = x - start;
    x += SEASON_GAP;
    return { season, x: start, width };
  });
  return { seasons: placed, at, width: Math.max(0, x - SEASON_GAP) };
}

/** The episode in whose column a point lies. */
export function keyAt({ at }: Columns, point: number): Key | undefined {
  return [...at].find(([, { x, width }]) => point >= x && point < x + width)?.[0];
}
