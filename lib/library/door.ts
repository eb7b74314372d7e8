import 'server-only';
import type { Facts, Language, Names, Recap } from '@/lib/guide/entry';
import { factsOf, recapOf } from '@/lib/guide/facts';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { loadShows } from './load';
import type { Entry, Show } from './show';

/**
 * The only functions that let guide text out.
 *
 * [D1] `factsFile` and `recapFile` are functions of `show.yaml` and the one entry that is named.
 * [D2] All else is a function of `show.yaml`, the list of keys and the premise.
 */

/** What every page of a show may know: `show.yaml` and the list of keys. */
export interface ShowCard {
  slug: string;
  title: Names;
  /** The first is for viewers whose own is missing. */
  languages: readonly Language[];
  also: readonly Names[];
  unit: 'episode' | 'chapter';
  network?: string;
  countries: readonly string[];
  released?: string;
  links: readonly { label: string; url: string }[];
  accent?: string;
  /** From the premise on, in viewing order. Only the position control and the gate take it. */
  keys: readonly Key[];
}

/** The cards of all shows, by slug. */
export async function shelf(): Promise<ShowCard[]> {
  return [...(await loadShows()).values()].map(cardOf);
}

export async function showCard(slug: string): Promise<ShowCard | undefined> {
  const show = (await loadShows()).get(slug);
  return show && cardOf(show);
}

function cardOf({ slug, file, entries }: Show): ShowCard {
  const { title, languages, also, unit, network, countries, released, links, accent } = file;
  const keys = entries.map(({ key }) => key);
  return { slug, title, languages, also, unit, network, countries, released, links, accent, keys };
}

/** What everybody may know before the first episode; undefined for an unknown show or language. */
export async function premise(slug: string, language: Language): Promise<Facts | undefined> {
  return factsFile(slug, language, PREMISE);
}

/** What `facts.json` holds; undefined for an unknown show, language or key alike. */
export async function factsFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<Facts | undefined> {
  const entry = await entryAt(slug, language, key);
  return entry && factsOf(key, entry.file, language);
}

/** What `recap.json` holds; undefined for an unknown show, language or key alike. */
export async function recapFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<Recap | undefined> {
  const entry = await entryAt(slug, language, key);
  return entry && recapOf(key, entry.file, language);
}

/** The slug of every show's pages. */
export async function showParams(): Promise<{ show: string }[]> {
  const slugs = [...(await loadShows()).keys()];
  return (slugs.length > 0 ? slugs : [NO_SHOW]).map((show) => ({ show }));
}

/** The show, language and key of every file under `/guide`. */
export async function entryParams(): Promise<{ show: string; language: Language; key: Key }[]> {
  const shows = [...(await loadShows()).values()];
  const all = shows.flatMap(({ slug, file, entries }) =>
    file.languages.flatMap((language) => entries.map(({ key }) => ({ show: slug, language, key }))),
  );
  return all.length > 0 ? all : [{ show: NO_SHOW, language: 'en', key: PREMISE }];
}

/**
 * Stands for a show where there is none, since an export fails on a route without a page. Not a slug,
 * so that no show can have it.
 */
const NO_SHOW = '_';

async function entryAt(slug: string, language: Language, key: Key): Promise<Entry | undefined> {
  const show = (await loadShows()).get(slug);
  if (!show?.file.languages.includes(language)) return undefined;
  return show.entries.find((entry) => entry.key === key);
}
