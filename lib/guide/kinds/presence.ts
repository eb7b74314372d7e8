import { type Key, PREMISE } from '../keys';
import { type Aliases, currentId } from './alias';
import type { EpisodeFacts, Episodes } from './episode';
import type { EntryFacts, GuideDraft } from './kind';
import type { People, Person } from './person';
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

/** For each finished episode, oldest first, whether somebody is present in it. */
export function presenceOf(guide: Episodes, person: Person): { key: Key; present: boolean }[] {
  const seen = new Set(person.seenIn);
  return guide.episodes
    .filter(({ key }) => key !== PREMISE)
    .map(({ key }) => ({ key, present: seen.has(key) }));
}
