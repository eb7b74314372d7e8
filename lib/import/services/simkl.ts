import type { Format } from '../format';
import {
  countRow,
  episodeRow,
  type Fields,
  fieldsOf,
  isTime,
  listOf,
  type Row,
  textOf,
  UNWATCHED,
} from '../watched';

/** `SimklBackup.json`. Anime is numbered per entry, each under a title of its own; ids there may be of all. */
export const simkl: readonly Format[] = [
  {
    service: 'simkl',
    of: 'json',
    isIt: (value) => {
      const { shows, anime } = fieldsOf(value);
      return [...listOf(shows), ...listOf(anime)]
        .slice(0, 50)
        .some((item) => 'show' in fieldsOf(item) && 'status' in fieldsOf(item));
    },
    *rows(value) {
      const { shows, anime } = fieldsOf(value);
      for (const item of listOf(shows)) yield* rowsOf(fieldsOf(item), true);
      for (const item of listOf(anime)) yield* rowsOf(fieldsOf(item), false);
    },
  },
];

function* rowsOf(item: Fields, isNumberedAsShow: boolean): Iterable<Row> {
  const { title, year, ids } = fieldsOf(item.show);
  const show = { title, year, ids: isNumberedAsShow ? fieldsOf(ids) : {} };
  const seasons = listOf(item.seasons).map(fieldsOf);
  let dated = 0;
  for (const { number, episodes } of seasons) {
    for (const episode of listOf(episodes).map(fieldsOf)) {
      if (!isTime(episode.watched_at)) continue;
      dated += 1;
      yield episodeRow(show, number ?? 1, episode.number);
    }
  }
  if (dated === 0) yield ofLast(show, item);
}

/**
 * Where no episode has a date, so many count as were watched up to the last one: where they are fewer than
 * its number, it alone; for what is completed, as many as there were.
 */
function ofLast(show: { title?: unknown; ids: Fields; year?: unknown }, item: Fields): Row {
  const { title, ids } = show;
  const { status, last_watched, watched_episodes_count: count } = item;
  const [, season, episode] = /^S0*(\d+)E0*(\d+)$/i.exec(textOf(last_watched)) ?? [];
  if (season === '1' && Number(count) >= Number(episode)) return countRow(title, ids, episode);
  if (season) return episodeRow(show, season, episode);
  return status === 'completed' ? countRow(title, ids, count) : UNWATCHED;
}
