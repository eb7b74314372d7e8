import type { Format } from '../format';
import { episodeRow, type Row, textOf } from '../watched';

/** `show,season,episode,date`, and `title` for episodes without a number: what this app itself writes. */
export const plain: readonly Format[] = [
  {
    service: 'plain',
    of: 'table',
    isIt: (columns) => ['show', 'season', 'episode'].every((column) => columns.includes(column)),
    *rows(table) {
      for (const row of table) {
        const { show, season, episode, title } = row;
        if (textOf(episode) || !textOf(title)) yield episodeRow({ title: show }, season, episode);
        else yield titled([show, textOf(season) && `Season ${textOf(season)}`, title]);
      }
    },
  },
];

function titled(parts: readonly unknown[]): Row {
  return { watched: { kind: 'title', title: parts.map(textOf).filter(Boolean).join(': ') } };
}
