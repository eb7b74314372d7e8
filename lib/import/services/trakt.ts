import type { Format } from '../format';
import {
  episodeRow,
  type Fields,
  fieldsOf,
  isTime,
  listOf,
  type Row,
  textOf,
  UNWATCHED,
} from '../watched';

/** What one has played, one entry a play: `watched-history.json`, in both layouts of the export. */
const history: Format = {
  service: 'trakt',
  of: 'json',
  isIt: (value) => some(value, (entry) => 'watched_at' in entry && 'action' in entry),
  *rows(value) {
    for (const entry of listOf(value)) {
      const { type, episode, show, watched_at } = fieldsOf(entry);
      if (type !== 'episode' || !isTime(watched_at)) yield UNWATCHED;
      else yield rowOf(fieldsOf(show), fieldsOf(episode).season, fieldsOf(episode).number);
    }
  },
};

/** What one has played of each show: counts only where no history came along. */
const shows: Format = {
  service: 'trakt',
  aggregate: true,
  of: 'json',
  isIt: (value) =>
    some(value, (entry) => 'plays' in entry && 'show' in entry && 'seasons' in entry),
  *rows(value) {
    for (const entry of listOf(value)) {
      const { show, seasons } = fieldsOf(entry);
      for (const season of listOf(seasons).map(fieldsOf)) {
        for (const episode of listOf(season.episodes).map(fieldsOf)) {
          if (Number(episode.plays) > 0) yield rowOf(fieldsOf(show), season.number, episode.number);
        }
      }
    }
  },
};

/**
 * What others make for Trakt to import, as JSON or CSV: a row a play. Whether its ids are of the show or
 * of the episode is not said, so they count only where there is no title.
 */
const generic = {
  service: 'trakt',
  isIt: (fields: readonly string[]) =>
    ['type', 'watched_at', 'season', 'episode'].every((field) => fields.includes(field)) &&
    !fields.some((field) => field.startsWith('is_')),
  row(row: Fields): Row {
    if (row.type !== 'episode' || !isTime(row.watched_at)) return UNWATCHED;
    const { title, year, trakt_id: trakt, imdb_id: imdb, tmdb_id: tmdb, tvdb_id: tvdb } = row;
    const ids = textOf(title) ? {} : { trakt, imdb, tmdb, tvdb };
    return episodeRow({ title, ids, year }, row.season, row.episode);
  },
} as const;

export const trakt: readonly Format[] = [
  history,
  shows,
  {
    ...generic,
    of: 'json',
    isIt: (value) => some(value, (entry) => generic.isIt(Object.keys(entry))),
    *rows(value) {
      for (const entry of listOf(value)) yield generic.row(fieldsOf(entry));
    },
  },
  {
    ...generic,
    of: 'table',
    *rows(table) {
      for (const row of table) yield generic.row(row);
    },
  },
];

function rowOf(show: Fields, season: unknown, episode: unknown): Row {
  const { title, ids, year } = show;
  return episodeRow({ title, ids: fieldsOf(ids), year }, season, episode);
}

/** One of the first entries tells the kind: a broken one does not hide it. */
export function some(value: unknown, isOne: (entry: Fields) => boolean): boolean {
  return listOf(value).slice(0, 50).map(fieldsOf).some(isOne);
}
