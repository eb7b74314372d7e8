import { z } from 'zod';
import { type Key, keyOf } from '@/lib/guide/keys';
import type { Bare, BareShow } from './skeleton';

/** A show of TVmaze with `?embed[]=episodes`, or better `?embed[]=episodeswithspecials`, as it was recorded. */
const episodeSchema = z.object({
  season: z.number().int().min(1),
  number: z.number().int().min(1).nullish(),
  name: z.string().nullish(),
  type: z.string().nullish(),
  airdate: z.string().nullish(),
  runtime: z.number().int().positive().nullish(),
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
 * others sum up spoils. Specials come after the episode before them. Throws where it is no such file.
 */
export function fromTvmaze(recorded: unknown, languages: readonly string[]): BareShow {
  const read = showSchema.safeParse(recorded);
  if (!read.success) {
    throw new Error(
      'not a show of TVmaze with its episodes, expected what https://api.tvmaze.com/shows/<id>?embed[]=episodeswithspecials answers',
    );
  }
  const { name, premiered, network, webChannel, externals, _embedded } = read.data;
  const listed = z
    .array(episodeSchema)
    .parse(_embedded.episodeswithspecials ?? _embedded.episodes ?? []);
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
    episodes: keyed(listed),
  };
}

/** Numbered anew without gaps, as keys are; a special that comes before all is the first's own. */
function keyed(listed: readonly Episode[]): Bare[] {
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
  return regular.flatMap((one) => {
    const key = keys.get(one) ?? '';
    const after = (specials.get(key) ?? []).slice(0, 26);
    return [
      bare(key, one),
      ...after.map((special, n) => bare(`${key}${String.fromCharCode(97 + n)}`, special)),
    ];
  });
}

const isRegular = ({ number, type }: Episode) => number != null && (!type || type === 'regular');
const orderOf = ({ season, number }: Episode) => season * 100_000 + (number ?? 0);
/** What has no date comes last. */
const dayOf = ({ airdate }: Episode) => Date.parse(airdate ?? '') || Number.MAX_SAFE_INTEGER;

function bare(key: Key, { name, airdate, runtime }: Episode): Bare {
  return {
    key,
    title: name?.trim() || key,
    aired: dateOf(airdate),
    runtime: runtime ?? undefined,
  };
}

function dateOf(date: string | null | undefined): string | undefined {
  return date && z.iso.date().safeParse(date).success ? date : undefined;
}
