import type { Format } from '../format';
import {
  episodeRow,
  type Fields,
  fieldsOf,
  isTrue,
  listOf,
  type Row,
  textOf,
  UNWATCHED,
} from '../watched';
import { some } from './trakt';

const hasAll = (columns: readonly string[], wanted: readonly string[]) =>
  wanted.every((one) => columns.includes(one));

/** A table of TV Time's, with a row for each thing that one may have watched. */
function table(
  wanted: readonly string[],
  rowOf: (row: Fields) => Row,
  isIt: (columns: readonly string[], first: readonly Fields[]) => boolean = () => true,
): Format {
  return {
    service: 'tvTime',
    of: 'table',
    isIt: (columns, first) => hasAll(columns, wanted) && isIt(columns, first),
    *rows(rows) {
      for (const row of rows) yield rowOf(row);
    },
  };
}

/** The columns of the short form; with any other one, a table is of votes, emotions or comments. */
const SHORT = [
  'ts',
  'created_at',
  'updated_at',
  'user_id',
  'show_name',
  'tv_show_name',
  'episode_id',
  'episode_season_number',
  'episode_number',
  'episode_name',
];

/** The export of one's data by law, in its second form: what a row is, its `key` begins with. */
const records2 = table(
  ['key'],
  (row) => {
    if (!textOf(row.key).startsWith('watch-episode-')) return UNWATCHED;
    const season = textOf(row.s_no) || row.season_number;
    const episode = textOf(row.ep_no) || row.episode_number;
    const show = { title: row.series_name, ids: { tvdb: row.s_id } };
    return episodeRow(show, seasonOf(season, row.is_special), episode);
  },
  (_columns, first) =>
    first.some(({ key }) => /^(?:watch-episode-|user-series-|tracking-stats)/.test(textOf(key))),
);

/** The same in its first form. */
const records1 = table(['type-uuid-n', 'type', 'entity_type'], (row) => {
  const isWatch = row.type === 'watch' && !/^towatch/.test(textOf(row['type-uuid-n']));
  if (!isWatch || row.entity_type !== 'episode') return UNWATCHED;
  return episodeRow({ title: row.series_name }, row.season_number, row.episode_number);
});

/** Its list of what was seen on which device, and the short form of older exports. */
const short = table(
  ['episode_season_number', 'episode_number'],
  (row) => {
    const title = textOf(row.show_name) || row.tv_show_name;
    return episodeRow({ title }, row.episode_season_number, row.episode_number);
  },
  (columns) =>
    columns.some((column) => column === 'show_name' || column === 'tv_show_name') &&
    columns.some((column) => column === 'ts' || column === 'created_at') &&
    columns.every((column) => SHORT.includes(column)),
);

/** "Export my data": every episode of each show, watched or not. */
const episodes = table(['series_tvdb_id', 'season', 'episode', 'is_watched'], (row) => {
  if (!isTrue(row.is_watched)) return UNWATCHED;
  const ids = { tvdb: row.series_tvdb_id, imdb: row.series_imdb_id };
  return episodeRow({ title: row.title, ids }, seasonOf(row.season, row.special), row.episode);
});

const LIBERATOR = ['type', 'season', 'episode', 'is_special', 'is_watched', 'is_watchlisted'];

/** What TV Time Liberator saved. Its ids are of the episode, so only the title tells the show. */
const liberator = table(LIBERATOR, (row) => {
  if (row.type !== 'episode' || !isTrue(row.is_watched)) return UNWATCHED;
  return episodeRow({ title: row.title }, seasonOf(row.season, row.is_special), row.episode);
});

const series: Format = {
  service: 'tvTime',
  of: 'json',
  isIt: (value) =>
    some(
      value,
      (show) => 'seasons' in show && ('tvdb' in fieldsOf(show.id) || 'imdb' in fieldsOf(show.id)),
    ),
  *rows(value) {
    for (const { id, title, seasons } of listOf(value).map(fieldsOf)) {
      for (const season of listOf(seasons).map(fieldsOf)) {
        for (const { number, is_watched } of listOf(season.episodes).map(fieldsOf)) {
          if (is_watched !== true) yield UNWATCHED;
          else yield episodeRow({ title, ids: fieldsOf(id) }, season.number, number);
        }
      }
    }
  },
};

export const tvTime: readonly Format[] = [records2, records1, episodes, liberator, short, series];

/** Whatever is said of an episode but that it is none, it is a special: one that is broken leads nowhere. */
function seasonOf(season: unknown, special: unknown): unknown {
  return /^(?:false|0|no|)$/i.test(String(special ?? '').trim()) ? season : 0;
}
