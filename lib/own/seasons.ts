import { type Key, keyOf, PREMISE, partsOf } from '@/lib/guide/keys';

/** So many may be typed: as many as a season is ever offered for. */
export const MOST_EPISODES = 2000;

/** "10 and 8" as people write it: how many episodes each season has; undefined where that is no answer. */
export function seasonsIn(typed: string): number[] | undefined {
  const all = typed.normalize('NFKC').match(/\d+/g)?.map(Number) ?? [];
  // "2 seasons: 10 and 8": what counts the others is none of them.
  const isCount = all.length > 2 && all[0] === all.length - 1;
  const numbers = isCount ? all.slice(1) : all;
  const sum = numbers.reduce((all, number) => all + number, 0);
  return numbers.length > 0 && numbers.every((number) => number > 0) && sum <= MOST_EPISODES
    ? numbers
    : undefined;
}

/** The keys of a show with so many episodes in each season, from the premise on. */
export function keysOfSeasons(seasons: readonly number[]): Key[] {
  return [
    PREMISE,
    ...seasons.flatMap((count, place) =>
      Array.from({ length: count }, (_, episode) =>
        keyOf({ season: place + 1, episode: episode + 1, letter: '' }),
      ),
    ),
  ];
}

/** With one more at the end, where nobody knows the end and the last one is finished. */
export function withNext(keys: readonly Key[], finished: Key): readonly Key[] {
  const last = keys.at(-1) ?? PREMISE;
  if (finished !== last || keys.length > MOST_EPISODES) return keys;
  const { season, episode } = partsOf(last) ?? { season: 1, episode: 0 };
  return [...keys, keyOf({ season, episode: episode + 1, letter: '' })];
}

/** The next one, which is the last and not finished, begins a new season. */
export function withNewSeason(keys: readonly Key[]): readonly Key[] {
  const last = partsOf(keys.at(-1) ?? PREMISE);
  if (!last || last.episode === 1) return keys;
  return [...keys.slice(0, -1), keyOf({ season: last.season + 1, episode: 1, letter: '' })];
}
