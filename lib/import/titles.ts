import { type Key, keyOf } from '@/lib/guide/keys';
import { seasonOf } from '@/lib/progress/steps';
import { chapterIn, episodeIn, seasonIn } from './labels';
import { foldedTitle, type GuideShow } from './shows';

/** An episode by its title. */
export interface SeasonTitle {
  season: number;
  title: string;
}

interface Placed {
  numbered: readonly Key[];
  titles: readonly SeasonTitle[];
  /** How many are of no season of the guide. */
  unplaced: number;
}

/** Where a show's titles belong: what stands between colons after the show's, for each row. */
export function placeTitles(rests: readonly (readonly string[])[], show: GuideShow): Placed {
  const seasons = new Set(show.keys.map(seasonOf).filter((season) => season > 0));
  const isShared = sharedLabels(rests);
  const [numbered, unplaced] = [new Set<Key>(), new Set<string>()];
  const titles = new Map<string, SeasonTitle>();
  for (const rest of rests) {
    const { season, title } = parted(rest, show, isShared(rest));
    const of = season ?? (seasons.size === 1 ? 1 : undefined);
    const number = episodeIn(title);
    const key =
      of !== undefined && number ? keyOf({ season: of, episode: number, letter: '' }) : '';
    if (show.keys.includes(key)) numbered.add(key);
    else if (of === undefined || number || !seasons.has(of) || !title)
      unplaced.add(rest.join('\n'));
    else titles.set(`${of} ${foldedTitle(title)}`, { season: of, title });
  }
  return { numbered: [...numbered], titles: [...titles.values()], unplaced: unplaced.size };
}

/**
 * A season's label, where there is one, apart from the episode's. One that has no number, and that several
 * rows share or a numbered episode follows, is the name of a season, of which it is not known which.
 */
function parted(
  rest: readonly string[],
  show: GuideShow,
  isShared: boolean,
): { season?: number; title: string } {
  const [first = '', ...more] = rest;
  const whole = rest.join(': ');
  if (more.length === 0) return { season: 1, title: whole };
  const [, numeral, name = ''] = /^(\d+)\. (.+)$/.exec(first) ?? [];
  const isOfShow = show.titles.some((title) => foldedTitle(title) === foldedTitle(name));
  const season =
    seasonIn(first) ??
    (isShared ? chapterIn(first) : undefined) ??
    (numeral && isOfShow ? Number(numeral) : undefined);
  if (season !== undefined) return { season, title: more.join(': ') };
  if (chapterIn(first) !== undefined) return { season: 1, title: whole };
  const isOfSeason = isShared || episodeIn(more.join(': ')) !== undefined;
  return isOfSeason ? { title: more.join(': ') } : { season: 1, title: whole };
}

/** Whether several titles share the first label of a row; chapters are seasons all, or none. */
function sharedLabels(rests: readonly (readonly string[])[]): (rest: readonly string[]) => boolean {
  const rows = new Map<string, Set<string>>();
  for (const [first = '', ...more] of rests) {
    rows.set(first, (rows.get(first) ?? new Set()).add(more.map(foldedTitle).join(': ')));
  }
  const isShared = (first: string) => (rows.get(first)?.size ?? 0) > 1;
  const isChapter = (first: string) => chapterIn(first) !== undefined;
  const areSeasons = [...rows.keys()].some((first) => isChapter(first) && isShared(first));
  return ([first = '']) => (isChapter(first) ? areSeasons : isShared(first));
}
