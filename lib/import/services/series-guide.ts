import type { Format } from '../format';
import { episodeRow, fieldsOf, listOf, UNWATCHED } from '../watched';
import { some } from './trakt';

/** `sg-shows-export`: every episode of each show, watched, skipped or neither. */
export const seriesGuide: readonly Format[] = [
  {
    service: 'seriesGuide',
    of: 'json',
    isIt: (value) =>
      some(value, ({ seasons }) =>
        listOf(seasons).some((season) =>
          listOf(fieldsOf(season).episodes).some((episode) => 'watched' in fieldsOf(episode)),
        ),
      ),
    *rows(value) {
      for (const show of listOf(value).map(fieldsOf)) {
        const ids = {
          tmdb: show.tmdb_id,
          tvdb: show.tvdb_id,
          imdb: show.imdb_id,
          trakt: show.trakt_id,
        };
        for (const { season, episodes } of listOf(show.seasons).map(fieldsOf)) {
          for (const { episode, watched } of listOf(episodes).map(fieldsOf)) {
            if (watched !== true) yield UNWATCHED;
            else yield episodeRow({ title: show.title, ids }, season, episode);
          }
        }
      }
    },
  },
];
