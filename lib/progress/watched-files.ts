import Papa from 'papaparse';
import { type Key, partsOf } from '@/lib/guide/keys';

/** Somebody's way through one show, as other services want to hear of it. */
export interface WatchedShow {
  title: string;
  /** Ids elsewhere, by the name of the service. */
  ids: Readonly<Record<string, string>>;
  /** What they have finished. */
  keys: readonly Key[];
  /** When they finished the last one, in milliseconds since 1970; 0 where that is not known. */
  at: number;
}

/** The episodes that have a number elsewhere, which specials have not. */
function numbered({ keys }: WatchedShow) {
  return keys.flatMap((key) => {
    const parts = partsOf(key);
    return parts && !parts.letter ? { key, season: parts.season, episode: parts.episode } : [];
  });
}

/** How many of what they have finished has no number elsewhere. */
export function withoutNumber(shows: readonly WatchedShow[]): number {
  const episodes = shows.flatMap(({ keys }) => keys.filter((key) => partsOf(key)));
  return episodes.length - shows.flatMap(numbered).length;
}

/** `show,season,episode,date`: a day where it is known, which is of the last one alone. */
export function plainCsv(shows: readonly WatchedShow[]): string {
  const rows = shows.flatMap((show) =>
    numbered(show).map(({ key, season, episode }) => [
      show.title,
      season,
      episode,
      key === show.keys.at(-1) && show.at > 0 ? new Date(show.at).toISOString().slice(0, 10) : '',
    ]),
  );
  return csv([['show', 'season', 'episode', 'date'], ...rows]);
}

const IDS = ['trakt', 'imdb', 'tmdb', 'tvdb'] as const;

/** The rows that Trakt imports: ids are the show's. */
export function traktRows(shows: readonly WatchedShow[]): Record<string, string | number>[] {
  return shows.flatMap((show) =>
    numbered(show).map(({ key, season, episode }) => ({
      type: 'episode',
      ...Object.fromEntries(
        IDS.flatMap((id) => (show.ids[id] ? [[`${id}_id`, show.ids[id]]] : [])),
      ),
      title: show.title,
      season,
      episode,
      watched_at:
        key === show.keys.at(-1) && show.at > 0 ? new Date(show.at).toISOString() : 'unknown',
    })),
  );
}

export function traktCsv(shows: readonly WatchedShow[]): string {
  const columns = [
    ...IDS.map((id) => `${id}_id`),
    'type',
    'watched_at',
    'season',
    'episode',
    'title',
  ];
  const rows = traktRows(shows).map((row) => columns.map((column) => row[column] ?? ''));
  return csv([columns, ...rows]);
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  );
}
