import { z } from 'zod';
import { type Key, keyOf } from '@/lib/guide/keys';
import type { Bare, BareShow } from './skeleton';

/** A show of TVmaze with `?embed[]=episodes`, or better `?embed[]=episodeswithspecials`, as it was recorded. */
const episodeSchema = z.object({
  season: z.number().int().min(0),
  number: z.number().int().min(0).nullish(),
  name: z.string().nullish(),
  type: z.string().nullish(),
  airdate: z.string().nullish(),
  runtime: z.number().min(0).nullish(),
});
type Episode = z.infer<typeof episodeSchema>;

const channel = z
  .object({ name: z.string().nullish(), country: z.object({ code: z.string() }).nullish() })
  .nullish();
const showSchema = z.object({
  id: z.number(),
  name: z.string().min(1),
  premiered: z.string().nullish(),
  network: channel,
  webChannel: channel,
  externals: z.object({ imdb: z.string().nullish(), thetvdb: z.number().nullish() }).nullish(),
  _embedded: z.object({
    episodes: z.array(z.unknown()).optional(),
    episodeswithspecials: z.array(z.unknown()).optional(),
  }),
});

/**
 * The skeleton of a recorded show: keys, titles, dates, runtimes. Summaries are left out, since what
 * others sum up spoils. Specials come after the episode before them; `leftOut` are those for which there
 * is no letter. Throws, in one line, where it is no such file.
 */
export function fromTvmaze(
  recorded: unknown,
  languages: readonly string[],
): BareShow & { leftOut: readonly string[] } {
  const read = showSchema.safeParse(recorded);
  if (!read.success) {
    throw new Error(
      'not a show of TVmaze with its episodes, expected what https://api.tvmaze.com/shows/<id>?embed[]=episodeswithspecials answers',
    );
  }
  const { name, premiered, network, webChannel, externals, _embedded } = read.data;
  const listed = (_embedded.episodeswithspecials ?? _embedded.episodes ?? []).map(episodeOf);
  const on = network ?? webChannel;
  const country = on?.country?.code;
  return {
    title: name,
    languages,
    network: on?.name ?? undefined,
    countries: country ? [country] : [],
    released: dateOf(premiered),
    ids: {
      ...(externals?.imdb && { imdb: externals.imdb }),
      ...(externals?.thetvdb && { tvdb: String(externals.thetvdb) }),
    },
    ...keyed(listed),
  };
}

function episodeOf(listed: unknown, place: number): Episode {
  const read = episodeSchema.safeParse(listed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') || 'all of it';
  throw new Error(`episode ${place + 1} of the list is not as TVmaze has them: ${field}`);
}

/**
 * Numbered anew without gaps, as keys are; a special that comes before all is the first's own. Where there
 * are specials alone, they are the episodes.
 */
function keyed(given: readonly Episode[]): { episodes: Bare[]; leftOut: string[] } {
  const listed = given.some(isRegular)
    ? given
    : given
        .toSorted((a, b) => dayOf(a) - dayOf(b))
        .map((one, place) => ({ ...one, season: 1, number: place + 1, type: 'regular' }));
  const seasons = [...new Set(listed.filter(isRegular).map(({ season }) => season))];
  seasons.sort((a, b) => a - b);
  const inOrder = listed.toSorted((a, b) => orderOf(a) - orderOf(b) || dayOf(a) - dayOf(b));
  const regular = inOrder.filter(isRegular);
  const keys = new Map<Episode, Key>();
  const count = new Map<number, number>();
  for (const one of regular) {
    const season = seasons.indexOf(one.season) + 1;
    const episode = (count.get(season) ?? 0) + 1;
    count.set(season, episode);
    keys.set(one, keyOf({ season, episode, letter: '' }));
  }
  const specials = new Map<Key, Episode[]>();
  for (const one of inOrder
    .filter((other) => !isRegular(other))
    .toSorted((a, b) => dayOf(a) - dayOf(b))) {
    const before = regular.findLast((other) => dayOf(other) <= dayOf(one)) ?? regular[0];
    const key = before && keys.get(before);
    if (key) specials.set(key, [...(specials.get(key) ?? []), one]);
  }
  const leftOut = [...specials].flatMap(([key, all]) =>
    all.slice(LETTERS.length).map(({ name }) => `a special after ${key}: ${name?.trim() || '?'}`),
  );
  const episodes = regular.flatMap((one) => {
    const key = keys.get(one) ?? '';
    const after = (specials.get(key) ?? []).slice(0, LETTERS.length);
    return [bare(key, one), ...after.map((special, n) => bare(`${key}${LETTERS[n]}`, special))];
  });
  return { episodes, leftOut };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What counts from 0 is not among the episodes that are counted. */
const isRegular = ({ season, number, type }: Episode) =>
  season > 0 && Boolean(number) && (!type || type === 'regular');
const orderOf = ({ season, number }: Episode) => season * 100_000 + (number ?? 0);
/** What has no date comes last. */
const dayOf = ({ airdate }: Episode) => Date.parse(airdate ?? '') || Number.MAX_SAFE_INTEGER;

function bare(key: Key, { name, airdate, runtime }: Episode): Bare {
  return {
    key,
    title: name?.trim() || key,
    aired: dateOf(airdate),
    runtime: Math.round(runtime ?? 0) || undefined,
  };
}

function dateOf(date: string | null | undefined): string | undefined {
  return date && z.iso.date().safeParse(date).success ? date : undefined;
}
