import Papa from 'papaparse';
import { episodeIn, seasonIn } from './labels';
import { partsOfTitle } from './shows';
import type { Watched } from './watched';

/** What was watched of a show that there is no guide for, as the files say it. */
export interface UnmatchedShow {
  title: string;
  /** Each episode once: by its number, its title, or both. */
  episodes: readonly UnmatchedEpisode[];
}

export interface UnmatchedEpisode {
  season?: number;
  episode?: number;
  title?: string;
}

/** Those with the most episodes first. */
export function unmatchedShows(all: readonly Watched[]): UnmatchedShow[] {
  const shows = new Map<string, Map<string, UnmatchedEpisode>>();
  for (const { show, ...episode } of all.flatMap(episodesIn)) {
    const { season, episode: number, title } = episode;
    const of = shows.get(show) ?? new Map<string, UnmatchedEpisode>();
    shows.set(show, of.set(`${season} ${number} ${title}`, episode));
  }
  return Array.from(shows, ([title, of]) => ({ title, episodes: [...of.values()] })).sort(
    (a, b) => b.episodes.length - a.episodes.length,
  );
}

export function episodesIn(watched: Watched): (UnmatchedEpisode & { show: string })[] {
  if (watched.kind === 'title') {
    const episode = titledEpisode(watched.title);
    // A title alone is a film's.
    return episode.title ? [episode] : [];
  }
  const { title: show } = watched.show;
  if (watched.kind === 'episode')
    return [{ show, season: watched.season, episode: watched.episode }];
  return Array.from({ length: watched.count }, (_, i) => ({ show, season: 1, episode: i + 1 }));
}

/** The show's title is taken to end where a season begins, or at the first colon. */
function titledEpisode(whole: string): UnmatchedEpisode & { show: string } {
  const parts = partsOfTitle(whole);
  const at = parts.findIndex((part, place) => place > 0 && seasonIn(part) !== undefined);
  const end = at > 0 ? at : 1;
  const season = seasonIn(parts[end] ?? '');
  const title = parts.slice(season === undefined ? end : end + 1).join(': ');
  return { show: parts.slice(0, end).join(': '), season, episode: episodeIn(title), title };
}

/** As a file that this app reads again, once there are guides. */
export function unmatchedCsv(shows: readonly UnmatchedShow[]): string {
  const rows = shows.flatMap(({ title: show, episodes }) =>
    episodes.map(({ season, episode, title }) => ({ show, season, episode, title })),
  );
  return Papa.unparse(rows, {
    columns: ['show', 'season', 'episode', 'title'],
    escapeFormulae: true,
  });
}
