import type { Guide } from '../guide';
import { currentId } from '../kinds/alias';
import type { Id } from '../names';

/** Up to so many people are drawn all at once; more of them from one outwards. */
const FEW = 20;

export function isWhole({ people }: Guide): boolean {
  return people.size <= FEW;
}

/** Whom and what a map of the guide has as points: people, groups, and whatever else has a bond. */
export function idsOnMap(guide: Guide): Id[] {
  const bound = new Set(endsOnMap(guide).flat());
  const things = [...guide.things.values()].filter(
    ({ id, kind }) => kind === 'group' || bound.has(id),
  );
  return [...guide.people.keys(), ...things.map(({ id }) => id)];
}

/** The ends of all bonds, those that are over too, under the ids that stand now. */
export function endsOnMap(guide: Guide): [Id, Id][] {
  return [...guide.bonds.values()]
    .map(({ ends: [a, b] }): [Id, Id] => [currentId(guide, a), currentId(guide, b)])
    .filter(([a, b]) => a !== b);
}
