import { compareKeys, isWithin, type Key } from '@/lib/guide/keys';
import { seasonOf } from '@/lib/progress/steps';
import { episodesOf, type Seen } from './gather';

/** Episodes that follow each other. */
export interface Run {
  first: Key;
  last: Key;
}

/** What follows for one viewer from what they have seen of a show. Nothing is changed by it. */
export interface ShowPlan {
  /** What the files say, in the guide's own order: 1 to 4, and 7. */
  runs: readonly Run[];
  /** How many episodes that is. */
  count: number;
  /** Where one may stop: before each gap, and at the end; the nearest first. Each is further than one is. */
  stops: readonly Key[];
  /** The nearest stop, where nothing is missing before it; undefined: one stays where one is. */
  proposed: Key | undefined;
}

/**
 * The plan for somebody at `position` (undefined: they have not said). Stops at the first gap; a special
 * among the episodes is none: no file says which it is, so it stays closed when one passes it. Never back,
 * and never further than `seen`.
 */
export function planOf(seen: Seen, position: Key | undefined): ShowPlan {
  const order = episodesOf(seen.keys);
  const told = new Set([...seen.numbered, ...guessed(seen)]);
  const isBehind = (key: Key) => position !== undefined && isWithin(key, position);
  const isTold = (key: Key) => told.has(key) || isBehind(key);
  const isSure = (key: Key) => isTold(key) && !isPastNumbers(key, seen);
  const [first] = runsOf(order, isSure);
  const sure = first?.first === order[0] ? first?.last : undefined;
  const proposed = sure === undefined || isBehind(sure) ? undefined : sure;
  const ends = runsOf(order, isTold).map(({ last }) => last);
  const stops = order.filter((key) => !isBehind(key) && (key === proposed || ends.includes(key)));
  return { runs: runsOf(order, (key) => told.has(key)), count: told.size, stops, proposed };
}

/** Whether it is after all that have a number in its season: a title there may be that of a special, or broken. */
function isPastNumbers(key: Key, { numbered }: Seen): boolean {
  const last = numbered.findLast((one) => seasonOf(one) === seasonOf(key));
  return last !== undefined && compareKeys(key, last) > 0;
}

/** Which episodes the titles of each season may be: as many as there are, from the first one on. */
function guessed({ numbered, titles, keys }: Seen): Key[] {
  const seasons = new Map<number, number>();
  for (const { season } of titles) seasons.set(season, (seasons.get(season) ?? 0) + 1);
  return Array.from(seasons, ([season, count]) =>
    episodesOf(keys)
      .filter((key) => seasonOf(key) === season && !numbered.includes(key))
      .slice(0, count),
  )
    .flat()
    .sort(compareKeys);
}

function runsOf(order: readonly Key[], isSeen: (key: Key) => boolean): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (const key of order) {
    const last = runs.at(-1);
    if (isSeen(key) && isOpen && last) last.last = key;
    else if (isSeen(key)) runs.push({ first: key, last: key });
    isOpen = isSeen(key);
  }
  return runs;
}
