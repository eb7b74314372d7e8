import type { Guide } from '../guide';
import type { Person } from '../kinds/person';
import { byWeight } from '../kinds/presence';

/** Whom one may mean before a word is typed. */
export interface Faces {
  /** Those of the last finished episode, of whom there was most. */
  lately: readonly Person[];
  /** Those of the ones before, and those only heard of. */
  before: readonly Person[];
}

export function facesAt(guide: Guide): Faces {
  const people = byWeight(guide, guide.people.values());
  const isLately = ({ seenIn }: Person) => seenIn.at(-1) === guide.key;
  return {
    lately: people.filter(isLately),
    before: people.filter((person) => !isLately(person)),
  };
}
