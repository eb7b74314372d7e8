import type { Format } from '../format';
import { countRow, episodeRow, type Fields, type Row, textOf, UNWATCHED } from '../watched';

/** Yamtrack's CSV: a row for each show, season and episode; those of episodes are what was watched. */
export const yamtrack: readonly Format[] = [
  {
    service: 'yamtrack',
    of: 'table',
    isIt: (columns) =>
      ['media_id', 'source', 'media_type', 'season_number', 'episode_number'].every((column) =>
        columns.includes(column),
      ),
    *rows(table) {
      for (const row of table) yield rowOf(row);
    },
  },
];

function rowOf(row: Fields): Row {
  const { media_id, media_type, source, title } = row;
  const ids = source === 'tmdb' || source === 'tvdb' ? { [source]: media_id } : {};
  if (media_type === 'episode') {
    return episodeRow({ title, ids }, row.season_number, row.episode_number);
  }
  // Anime is counted, per entry.
  if (media_type === 'anime' && textOf(row.progress)) return countRow(title, {}, row.progress);
  return UNWATCHED;
}
