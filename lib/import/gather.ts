import { type Key, keyOf, PREMISE, partsOf } from '@/lib/guide/keys';
import type { Reading } from './content';
import { findShows, type GuideShow } from './shows';
import { placeTitles, type SeasonTitle } from './titles';
import { type UnmatchedShow, unmatchedShows } from './unmatched';
import type { Watched } from './watched';

/** What somebody has seen of a show that there is a guide for. */
export interface Seen {
  slug: string;
  /** What the files call it. */
  called: string;
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

interface Gathered {
  show: GuideShow;
  called: string;
  numbered: Set<Key>;
  rests: (readonly string[])[];
  unplaced: Set<string>;
}

/** Whose watched episodes are of which show. Rewatches, and several plays at one second, are one. */
export function gather(readings: readonly Reading[], shows: readonly GuideShow[]): Found {
  const finder = findShows(shows);
  const profiles = new Map<string, Map<string, Gathered>>();
  const others: Watched[] = [];
  const of = (profile: string, show: GuideShow, called: string): Gathered => {
    const all = profiles.get(profile) ?? new Map<string, Gathered>();
    profiles.set(profile, all);
    const there = all.get(show.slug);
    if (there) return there;
    const gathered = {
      show,
      called,
      numbered: new Set<Key>(),
      rests: [],
      unplaced: new Set<string>(),
    };
    all.set(show.slug, gathered);
    return gathered;
  };
  for (const { watched, profile = '' } of readings.flatMap((reading) => reading.watched)) {
    const known = watched.kind === 'title' ? finder.titled(watched.title) : undefined;
    const show = watched.kind === 'title' ? known?.show : finder.named(watched.show);
    if (!show) others.push(watched);
    else if (watched.kind !== 'title') add(of(profile, show, watched.show.title), watched);
    else if (known)
      of(profile, show, titleBefore(watched.title, known.rest)).rests.push(known.rest);
  }
  return {
    profiles: Array.from(profiles, ([name, all]) => ({
      name,
      seen: Array.from(all.values(), seenOf),
    })),
    unmatched: unmatchedShows(others),
    unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

function add(
  { show, numbered, unplaced }: Gathered,
  watched: Exclude<Watched, { kind: 'title' }>,
): void {
  if (watched.kind === 'count') {
    for (const key of episodesOf(show.keys).slice(0, watched.count)) numbered.add(key);
    return;
  }
  const { season, episode } = watched;
  const key = season > 0 ? keyOf({ season, episode, letter: '' }) : '';
  if (show.keys.includes(key)) numbered.add(key);
  else unplaced.add(`${season} ${episode}`);
}

function seenOf({ show, called, numbered, rests, unplaced }: Gathered): Seen {
  const placed = placeTitles(rests, show);
  const all = new Set([...numbered, ...placed.numbered]);
  return {
    slug: show.slug,
    called,
    numbered: show.keys.filter((key) => all.has(key)),
    titles: placed.titles,
    unplaced: unplaced.size + placed.unplaced,
  };
}

/** The episodes of a guide that have a number, in order: a special is no part of anybody's count. */
export function episodesOf(keys: readonly Key[]): Key[] {
  return keys.filter((key) => key !== PREMISE && partsOf(key)?.letter === '');
}

function titleBefore(title: string, rest: readonly string[]): string {
  return title
    .split(/\s*(?::\s+|:$|：\s*)/)
    .slice(0, -rest.length)
    .join(': ');
}
