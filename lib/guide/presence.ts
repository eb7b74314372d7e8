import type { Guide, Person } from './guide';
import { type Key, PREMISE } from './keys';

/** For each finished episode, oldest first, whether somebody is present in it. */
export function presenceOf(guide: Guide, person: Person): { key: Key; present: boolean }[] {
  const seen = new Set(person.seenIn);
  return guide.episodes
    .filter(({ key }) => key !== PREMISE)
    .map(({ key }) => ({ key, present: seen.has(key) }));
}
