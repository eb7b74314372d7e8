import { type Key, PREMISE, partsOf } from '../keys';
import { type Aliases, currentId } from './alias';
import type { EpisodeFacts, Episodes } from './episode';
import type { EntryFacts, GuideDraft } from './kind';
import type { Named } from './named';
import type { People } from './person';
import type { Things } from './thing';

/** Presence is of people, in episodes; a thing is seen where a scene is about it. */
export const presence = {
  served: {},
  silent: {},
  empty: {},
  apply(
    draft: GuideDraft<People & Things & Aliases>,
    { key, present, about }: EntryFacts<EpisodeFacts>,
  ) {
    if (key === PREMISE) return;
    for (const id of new Set(present.map((one) => currentId(draft, one)))) {
      const person = draft.people.get(id);
      if (person) draft.people.set(id, { ...person, seenIn: [...person.seenIn, key] });
    }
    for (const id of new Set(about)) {
      const thing = draft.things.get(id);
      if (thing) draft.things.set(id, { ...thing, seenIn: [...thing.seenIn, key] });
    }
  },
  changes: () => ({}),
};

type Seasons = readonly { season: number; keys: readonly Key[] }[];

/** Every row of a list asks for them. */
const seasonsOf = new WeakMap<Episodes['episodes'], Seasons>();

/** The finished episodes by season, oldest first: what a strip, a matrix or a choice of an episode shows. */
export function finishedSeasons({ episodes }: Episodes): Seasons {
  const known = seasonsOf.get(episodes);
  if (known) return known;
  const seasons = new Map<number, Key[]>();
  for (const { key } of episodes) {
    const season = partsOf(key)?.season;
    if (season === undefined) continue;
    const keys = seasons.get(season);
    if (keys) keys.push(key);
    else seasons.set(season, [key]);
  }
  const made = [...seasons].map(([season, keys]) => ({ season, keys }));
  seasonsOf.set(episodes, made);
  return made;
}

/**
 * How much somebody or something matters to who has got this far: by how often they were seen, each time
 * for less, and up to twice that for how lately. Zero for who was never seen.
 */
export function weightIn(guide: Episodes): (one: Pick<Named, 'seenIn'>) => number {
  const places = new Map(guide.episodes.map(({ key }, place) => [key, place]));
  return ({ seenIn }) => {
    const last = seenIn.at(-1);
    if (last === undefined) return 0;
    const ago = guide.episodes.length - 1 - (places.get(last) ?? 0);
    return Math.log2(1 + seenIn.length) * (1 + 1 / (1 + ago / 5));
  };
}

/** From the weightiest down; who weighs the same stays in the order in which they came. */
export function byWeight<One extends Pick<Named, 'seenIn'>>(
  guide: Episodes,
  all: Iterable<One>,
): One[] {
  const weigh = weightIn(guide);
  return Array.from(all, (one) => ({ one, weight: weigh(one) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one);
}
