import { type Key, keyOf, PREMISE, partsOf } from '@/lib/guide/keys';
import type { Reading } from './content';
import { grownKeys } from './grown-keys';
import { namesakesIn } from './namesakes';
import { findShows, type GuideShow, partsOfTitle } from './shows';
import { placeTitles, type SeasonTitle } from './titles';
import { episodesIn, type UnmatchedShow, unmatchedShows } from './unmatched';
import type { Watched } from './watched';

/** What somebody has seen of a show that there is a guide for. */
export interface Seen {
  slug: string;
  /** What the files call it. */
  called: string;
  /** Those of the show; where nobody knows its end, as many as the files know. */
  keys: readonly Key[];
  /** Episodes that the files name by number. */
  numbered: readonly Key[];
  /** Those that they name by title alone: which episodes these are is not known here. */
  titles: readonly SeasonTitle[];
  /** How many more there are that the guide has no number for: specials, other seasons. */
  unplaced: number;
}

/** All that was found, for each profile of the files; of most there is one, without a name. */
export interface Found {
  profiles: readonly { name: string; seen: readonly Seen[] }[];
  unmatched: readonly UnmatchedShow[];
  /** How many rows could not be read. */
  unreadable: number;
}

/** A row, and the show that it is found to be of. */
interface Matched {
  watched: Watched;
  profile: string;
  show: GuideShow;
  /** What follows the show's title, between colons, in a row that has nothing but a title. */
  rest: readonly string[];
}

/** Whose watched episodes are of which show. Rewatches, and several plays at one second, are one. */
export function gather(readings: readonly Reading[], shows: readonly GuideShow[]): Found {
  const finder = findShows(shows);
  const found: Matched[] = [];
  const others: Watched[] = [];
  for (const { watched, profile = '' } of readings.flatMap((reading) => reading.watched)) {
    const { show, rest = [] } =
      watched.kind === 'title'
        ? (finder.titled(watched.title) ?? {})
        : { show: finder.named(watched.show) };
    if (show) found.push({ watched, profile, show, rest });
    else others.push(watched);
  }
  const isDoubtful = namesakesIn(found);
  const matched = found.filter((row) => !isDoubtful(row));
  others.push(...found.filter(isDoubtful).map(({ watched }) => watched));
  return {
    profiles: Array.from(
      grouped(matched, ({ profile }) => profile),
      ([name, rows]) => ({
        name,
        seen: Array.from(
          grouped(rows, ({ show }) => show),
          ([show, of]) => seenOf(show, of),
        ),
      }),
    ),
    unmatched: unmatchedShows(others),
    unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

function seenOf({ isOpen, ...known }: GuideShow, rows: readonly Matched[]): Seen {
  const watched = rows.map((row) => row.watched);
  const keys = isOpen ? grownKeys(known.keys, watched.flatMap(episodesIn)) : known.keys;
  const show = { ...known, keys };
  const placed = placeTitles(
    rows.flatMap((row) => (row.watched.kind === 'title' ? [row.rest] : [])),
    show,
  );
  const { numbered, unplaced } = numbersIn(watched, keys);
  const all = new Set([...numbered, ...placed.numbered]);
  return {
    slug: show.slug,
    called: rows[0] ? calledIn(rows[0]) : '',
    keys,
    numbered: keys.filter((key) => all.has(key)),
    titles: placed.titles,
    unplaced: unplaced.size + placed.unplaced,
  };
}

/** What is told by number: of the show, and not. */
function numbersIn(all: readonly Watched[], keys: readonly Key[]) {
  const known = new Set(keys);
  const [numbered, unplaced] = [new Set<Key>(), new Set<string>()];
  for (const watched of all) {
    if (watched.kind === 'count') {
      for (const key of episodesOf(keys).slice(0, watched.count)) numbered.add(key);
    } else if (watched.kind === 'episode') {
      const { season, episode } = watched;
      const key = season > 0 ? keyOf({ season, episode, letter: '' }) : '';
      if (known.has(key)) numbered.add(key);
      else unplaced.add(`${season} ${episode}`);
    }
  }
  return { numbered, unplaced };
}

/** What the file calls the show. */
function calledIn({ watched, rest }: Matched): string {
  if (watched.kind !== 'title') return watched.show.title;
  return partsOfTitle(watched.title).slice(0, -rest.length).join(': ');
}

function grouped<Value, Group>(all: readonly Value[], groupOf: (value: Value) => Group) {
  const groups = new Map<Group, Value[]>();
  for (const value of all) {
    const group = groups.get(groupOf(value));
    if (group) group.push(value);
    else groups.set(groupOf(value), [value]);
  }
  return groups;
}

/** The episodes of a guide that have a number, in order: a special is no part of anybody's count. */
export function episodesOf(keys: readonly Key[]): Key[] {
  return keys.filter((key) => key !== PREMISE && partsOf(key)?.letter === '');
}
