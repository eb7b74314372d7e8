import type { Key } from '@/lib/guide/keys';
import { comparable } from '@/lib/guide/normalise';
import { ID_SERVICES, type NamedShow, type ShowIds } from './watched';

/** A show that there is a guide for: of `show.yaml` and the list of keys, so the same for everybody. */
export interface GuideShow {
  slug: string;
  /** What it is called, in every language and on Netflix. */
  titles: readonly string[];
  ids: ShowIds;
  /** When it first came out. */
  year?: number;
  keys: readonly Key[];
  /** It is the viewer's own; one that is served comes before it where both are meant. */
  isOwn?: boolean;
  /** Nobody has said where it ends: it has as many as were watched. */
  isOpen?: boolean;
}

export interface ShowFinder {
  /** By ids, else by title; undefined where nothing fits, or more than one that is served. */
  named: (show: NamedShow) => GuideShow | undefined;
  /** By the longest title that a text begins with, up to a colon; `rest` is what follows, between colons. */
  titled: (title: string) => { show: GuideShow; rest: readonly string[] } | undefined;
}

export function findShows(shows: readonly GuideShow[]): ShowFinder {
  const byId = indexOf(shows, ({ ids }) => idKeysOf(ids));
  const byTitle = indexOf(shows, ({ titles }) => titles.map(foldedTitle));
  const called = (title: string) => byTitle.get(foldedTitle(title)) ?? [];
  return {
    named({ title, ids, year }) {
      const identified = idKeysOf(ids).flatMap((id) => byId.get(id) ?? []);
      if (identified.length > 0) return only(identified);
      const [, bare = title, bracketed] = /^(.*\S)\s*\((?:(\d{4})|[A-Z]{2})\)$/.exec(title) ?? [];
      const of = year ?? (bracketed ? Number(bracketed) : undefined);
      const all = [...called(title), ...called(bare)];
      return only(all.filter((show) => !contradicts(show.ids, ids) && isOf(show.year, of)));
    },
    titled(title) {
      const parts = partsOfTitle(title);
      for (let length = parts.length - 1; length > 0; length -= 1) {
        const show = only(called(parts.slice(0, length).join(': ')));
        if (show) return { show, rest: parts.slice(length) };
      }
      return undefined;
    },
  };
}

/** The parts of a title, between its colons, of whichever width. */
export function partsOfTitle(title: string): string[] {
  return title.split(/\s*(?::\s+|:$|：\s*)/).map((part) => part.trim());
}

const ARTICLE =
  /^(?:the|an?|les?|la|l|une?|der|die|das|eine?|el|l[ao]s|una|il|lo|gli|os?|as|um|uma|de|het|een) (?=\S)/;

/** A title without what is only a way to write it: case, width, accents, signs, an article before it. */
export function foldedTitle(title: string): string {
  const plain = comparable(title.normalize('NFKC').replace(/[’']/g, ' '));
  const words = plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words.replace(ARTICLE, '') || plain;
}

function indexOf(
  shows: readonly GuideShow[],
  namesOf: (show: GuideShow) => readonly string[],
): ReadonlyMap<string, readonly GuideShow[]> {
  const index = new Map<string, GuideShow[]>();
  for (const show of shows) {
    for (const name of namesOf(show)) index.set(name, [...(index.get(name) ?? []), show]);
  }
  return index;
}

function idKeysOf(ids: ShowIds): string[] {
  return ID_SERVICES.flatMap((service) => (ids[service] ? `${service}:${ids[service]}` : []));
}

/** Whether two shows cannot be one, since a service has both. */
export function contradicts(one: ShowIds, other: ShowIds): boolean {
  return ID_SERVICES.some(
    (service) => one[service] && other[service] && one[service] !== other[service],
  );
}

/** Whether a service has both, as one. */
export function isIdentified(one: ShowIds, other: ShowIds): boolean {
  return ID_SERVICES.some((service) => one[service] && one[service] === other[service]);
}

/** Services differ by a year where a show came out at a year's end, or elsewhere later. */
function isOf(year: number | undefined, said: number | undefined): boolean {
  return !year || !said || Math.abs(year - said) <= 1;
}

function only(shows: readonly GuideShow[]): GuideShow | undefined {
  const [show, ...others] = new Set(shows.filter(({ isOwn }) => !isOwn));
  return others.length > 0 ? undefined : (show ?? shows[0]);
}
