import { logUpTo } from '@/lib/guide/fold';
import type { Facts } from '@/lib/guide/guide';
import type { Language, Names } from '@/lib/guide/names';
import type { Numbering } from '@/lib/guide/numbers';
import { factsOf, recapOf } from '@/lib/guide/schema/serving';
import type { ShowFile } from '@/lib/guide/schema/show';
import 'server-only';
import { createHash } from 'node:crypto';
import { isSpecial, type Key, PREMISE } from '@/lib/guide/keys';
import {
  type AsOf,
  type ListedShow,
  type ServedFacts,
  type ServedRecap,
  type SoFar,
  soFarFrom,
} from '@/lib/guide/served';
import { guideLanguage, LOCALES } from '@/lib/i18n/locales';
import type { Entry, Show } from '../read/show';
import { loadShows } from './load';

/**
 * The only functions that let guide text out.
 *
 * [D1] `factsFile` and `recapFile` are functions of `show.yaml` and the one entry that is named.
 * [D2] `asOfFile`, `soFarFile` and `logFile` are functions of `show.yaml` and the entries up to that
 *      key, which `logFile` alone takes; of specials, which somebody there may not have finished, of no
 *      other one.
 * [D3] All else is a function of `show.yaml`, the list of keys and the premise.
 */

/** What every page of a show may know: `show.yaml` and the list of keys. */
export interface ShowCard extends Numbering {
  slug: string;
  title: Names;
  /** The first is for viewers whose own is missing. */
  languages: readonly Language[];
  also: readonly Names[];
  unit: 'episode' | 'chapter';
  /** What its slug was once. */
  formerly: readonly string[];
  network?: string;
  countries: readonly string[];
  released?: string;
  /** By which files of other services name it, and what one of them calls it. */
  ids: ShowFile['ids'];
  netflix?: Readonly<Record<string, string>>;
  links: readonly { label: string; url: string }[];
  accent?: string;
  /** From the premise on, in viewing order: for the gate, the position and the steps from it. */
  keys: readonly Key[];
}

/** The cards of all shows, by slug. */
export async function shelf(): Promise<ShowCard[]> {
  return [...(await loadShows()).values()].map(cardOf);
}

/** What `shows.json` holds. */
export async function showList(): Promise<ListedShow[]> {
  return [...(await loadShows()).values()].map(({ slug, file }) => {
    const { languages, title, also, unit, ids } = file;
    return { slug, languages, title, also, unit, ids };
  });
}

export async function showCard(slug: string): Promise<ShowCard | undefined> {
  const show = (await loadShows()).get(slug);
  return show && cardOf(show);
}

/** The card of the show that had a slug once. */
export async function showNow(former: string): Promise<ShowCard | undefined> {
  const show = [...(await loadShows()).values()].find(({ file }) => file.formerly.includes(former));
  return show && cardOf(show);
}

function cardOf({ slug, file, entries }: Show): ShowCard {
  const { title, languages, also, unit, numbering, numbers, accent } = file;
  const { network, countries, released, links, formerly, ids, netflix } = file;
  const keys = entries.map(({ key }) => key);
  const about = { also, network, countries, released, links, formerly, ids, netflix };
  // seam: card
  return { slug, title, languages, unit, numbering, numbers, ...about, accent, keys };
}

/** What everybody may know before the first episode; undefined for an unknown show or language. */
export async function premise(slug: string, language: Language): Promise<Facts | undefined> {
  // seam: premise
  return factsFile(slug, language, PREMISE);
}

/** What `facts.json` holds; undefined for an unknown show, language or key alike. */
export async function factsFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<ServedFacts | undefined> {
  const entry = await entryAt(slug, language, key);
  // seam: facts
  return entry && servedFacts(entry, language);
}

/** What `recap.json` holds; undefined for an unknown show, language or key alike. */
export async function recapFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<ServedRecap | undefined> {
  const entry = await entryAt(slug, language, key);
  return entry && servedRecap(entry, language);
}

/** What `as-of.json` holds; undefined for an unknown show, language or key alike. */
export async function asOfFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<AsOf | undefined> {
  const log = await logFile(slug, language, key);
  if (!log) return undefined;
  const versions = log.map((facts) => [facts.key, facts.version] as const);
  // seam: as-of
  return { key, versions };
}

/** What `so-far.json` holds; undefined for an unknown show, language or key alike. */
export async function soFarFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<SoFar | undefined> {
  const log = await logFile(slug, language, key);
  return log && { key, log: log.slice(soFarFrom(log.length - 1)) };
}

/** The show, language, key and name of every first screen. */
export async function firstScreenParams() {
  const cards = await shelf();
  const all = cards.flatMap(({ slug, languages, keys }) =>
    LOCALES.flatMap((locale) => {
      const language = guideLanguage(languages, locale);
      return keys.map((key) => ({ show: slug, language, key, screen: `first.${locale}.txt` }));
    }),
  );
  return all.length > 0 ? all : [{ ...NO_ENTRY, screen: 'first.en.txt' }];
}

/** The slug of every show's pages, and of those that lead to them. */
export async function showParams(): Promise<{ show: string }[]> {
  const shows = [...(await loadShows()).values()];
  const slugs = shows.flatMap(({ slug, file }) => [slug, ...file.formerly]);
  return (slugs.length > 0 ? slugs : [NO_SHOW]).map((show) => ({ show }));
}

/** The show, language and key of every file under `/guide`. */
export async function entryParams(): Promise<{ show: string; language: Language; key: Key }[]> {
  const shows = [...(await loadShows()).values()];
  // seam: entry-params
  const all = shows.flatMap(({ slug, file, entries }) =>
    file.languages.flatMap((language) => entries.map(({ key }) => ({ show: slug, language, key }))),
  );
  return all.length > 0 ? all : [NO_ENTRY];
}

/**
 * Stands for a show where there is none, since an export fails on a route without a page. Not a slug,
 * so that no show can have it.
 */
const NO_SHOW = '_';
const NO_ENTRY = { show: NO_SHOW, language: 'en', key: PREMISE } as const;

async function entryAt(slug: string, language: Language, key: Key): Promise<Entry | undefined> {
  const show = (await loadShows()).get(slug);
  if (!show?.file.languages.includes(language)) return undefined;
  return show.entries.find((entry) => entry.key === key);
}

/** All that is served of the entries up to a key, but for other specials; undefined for an unknown show, language or key. */
export async function logFile(
  slug: string,
  language: Language,
  key: Key,
): Promise<ServedFacts[] | undefined> {
  const show = (await loadShows()).get(slug);
  if (!show || !(await entryAt(slug, language, key))) return undefined;
  // seam: log-up-to
  return logUpTo(show.entries, key)
    .filter((entry) => entry.key === key || !isSpecial(entry.key))
    .map((entry) => servedFacts(entry, language));
}

/** Made once for each entry and language: every later key names it again. */
const made = new WeakMap<Entry, Map<Language, ServedFacts>>();

function servedFacts(entry: Entry, language: Language): ServedFacts {
  const ofEntry = made.get(entry) ?? new Map<Language, ServedFacts>();
  made.set(entry, ofEntry);
  const facts = ofEntry.get(language) ?? servedFactsOf(entry, language);
  ofEntry.set(language, facts);
  return facts;
}

function servedFactsOf(entry: Entry, language: Language): ServedFacts {
  const facts = factsOf(entry.key, entry.file, language);
  const recapVersion = servedRecap(entry, language).version;
  return { ...facts, recapVersion, version: versionOf([facts, recapVersion]) };
}

function servedRecap(entry: Entry, language: Language): ServedRecap {
  const recap = recapOf(entry.key, entry.file, language);
  return { ...recap, version: versionOf(recap) };
}

/** A hash of what is said, short: it tells versions apart and keeps nothing secret. */
function versionOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 12);
}
