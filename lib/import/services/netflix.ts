import type { Format } from '../format';
import { foldedTitle } from '../shows';
import { type Fields, type Row, textOf, UNREADABLE, UNWATCHED } from '../watched';

/** A date in any of the orders and signs in which Netflix writes one: `9/3/26`, `2026年9月3日`, `2026. 9. 3.` */
const DATE = /^\d{1,4} ?[-./年년] ?\d{1,2} ?[-./月월] ?\d{1,4} ?[.日일]?$/;

/** What is no episode: trailers, clips, and what was put together for the start page. */
const SUPPLEMENT = /_hook_|_clip_|_backfill|^(?:clip|trailer|teaser|teaser trailer):/i;

/** `NetflixViewingHistory.csv`: a title and a date, under headings in the viewer's language. */
const history: Format = {
  service: 'netflix',
  of: 'table',
  isIt: (columns, first) => {
    if (columns.length !== 2) return false;
    const dated = first.filter((row) => DATE.test(dateOf(row)));
    return dated.length > first.length / 2 || columns.join() === 'title,date';
  },
  *rows(table) {
    for (const row of table) {
      const title = textOf(Object.values(row)[0]);
      // Of what Netflix has no more, only the episode's title is left.
      if (!title || title.startsWith(':')) yield UNREADABLE;
      else if (SUPPLEMENT.test(title)) yield UNWATCHED;
      else yield { watched: { kind: 'title', title } };
    }
  },
};

function dateOf(row: Fields): string {
  return textOf(Object.values(row)[1]).normalize('NFKC');
}

/** A play that is shorter is none, and neither is one of less than half of the longest beside it. */
const SHORTEST = 5 * 60;

/** By it a play is told from the same one once more. */
const START = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/;

/** `ViewingActivity.csv`: every play of each profile; those of one title add up, each second once. */
const activity: Format = {
  service: 'netflix',
  of: 'table',
  isIt: (columns) =>
    ['profile name', 'duration', 'title', 'supplemental video type'].every((column) =>
      columns.includes(column),
    ),
  *rows(table) {
    const plays = new Map<string, { profile: string; title: string; seconds: number }>();
    const longest = new Map<string, number>();
    const begun = new Set<string>();
    for (const row of table) {
      const [title, profile] = [textOf(row.title), textOf(row['profile name'])];
      const [start, seconds] = [textOf(row['start time']), secondsIn(textOf(row.duration))];
      if (textOf(row['supplemental video type']) || SUPPLEMENT.test(title)) yield UNWATCHED;
      else if (!title || seconds === undefined || !START.test(start)) yield UNREADABLE;
      else if (!begun.has(JSON.stringify([profile, title, start]))) {
        begun.add(JSON.stringify([profile, title, start]));
        const key = JSON.stringify([profile, title]);
        const all = (plays.get(key)?.seconds ?? 0) + seconds;
        plays.set(key, { profile, title, seconds: all });
        longest.set(besides(title), Math.max(longest.get(besides(title)) ?? 0, seconds));
      }
    }
    for (const { profile, title, seconds } of plays.values()) {
      const least = Math.max(SHORTEST, (longest.get(besides(title)) ?? 0) / 2);
      if (seconds < least) yield UNWATCHED;
      else yield { watched: { kind: 'title', title }, profile } satisfies Row;
    }
  },
};

/** What a title shares with those of the same season. */
function besides(title: string): string {
  return foldedTitle(title.slice(0, Math.max(title.lastIndexOf(': '), 0)));
}

function secondsIn(duration: string): number | undefined {
  const [, hours, minutes, seconds] = /^(\d{1,3}):(\d{2}):(\d{2})$/.exec(duration) ?? [];
  if (!seconds) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

export const netflix: readonly Format[] = [activity, history];
