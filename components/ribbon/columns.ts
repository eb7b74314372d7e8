import type { Key } from '@/lib/guide/keys';

export const CELL = 24;
const SEASON_GAP = 14;

export interface Columns {
  seasons: readonly { season: number; keys: readonly Key[]; x: number }[];
  /** Where each episode's column begins. */
  at: ReadonlyMap<Key, number>;
  width: number;
}

/** The columns of the finished episodes: seasons stand a little apart. */
export function columnsOf(seasons: readonly { season: number; keys: readonly Key[] }[]): Columns {
  let x = 0;
  const at = new Map<Key, number>();
  const placed = seasons.map(({ season, keys }) => {
    const start = x;
    for (const key of keys) {
      at.set(key, x);
      x += CELL;
    }
    x += SEASON_GAP;
    return { season, keys, x: start };
  });
  return { seasons: placed, at, width: Math.max(0, x - SEASON_GAP) };
}

/** The episode in whose column a point lies. */
export function keyAt({ at }: Columns, x: number): Key | undefined {
  return [...at].find(([, start]) => x >= start && x < start + CELL)?.[0];
}
