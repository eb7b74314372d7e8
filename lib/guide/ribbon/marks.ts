import type { Changes } from '../guide';
import type { Bond } from '../kinds/bond';
import type { Person } from '../kinds/person';
import type { Secret } from '../kinds/secret';
import type { Id } from '../names';

/** What an entry changed that ribbons show: `by` those whom it concerns, under the ids after it. */
export type RibbonChange = { by: readonly Id[] } & (
  | { what: 'bond' | 'ended'; bond: Bond }
  | { what: 'secret'; secret: Secret }
  | { what: 'revealed'; person: Person }
);

/** What one entry changed between and about people, the weightiest first. */
export function ribbonChanges(changes: Changes, idNow: (id: Id) => Id): RibbonChange[] {
  const of = (what: 'bond' | 'ended', bonds: readonly Bond[]) =>
    bonds.map((bond): RibbonChange => ({ what, bond, by: bond.ends.map(idNow) }));
  return [
    ...changes.revealed.map(
      ({ person }): RibbonChange => ({ what: 'revealed', person, by: [person.id] }),
    ),
    ...of('ended', changes.ended),
    ...of('bond', [...changes.made, ...changes.altered]),
    ...changes.shared.map(({ secret, by }): RibbonChange => {
      // What everybody knows from now on is seen on those who kept it.
      const kept = secret.known.map((knower) => idNow(knower.by));
      return { what: 'secret', secret, by: by.length > 0 ? by : kept };
    }),
  ];
}

/**
 * By which scene each change stands: the last of its entry in which all are together whom it concerns,
 * or else one of them is; undefined where there is none.
 */
export function scenesOfChanges(
  changes: readonly RibbonChange[],
  casts: readonly (readonly Id[])[],
): (number | undefined)[] {
  return changes.map(({ by }) => {
    const together = casts.findLastIndex((cast) => by.every((id) => cast.includes(id)));
    const place =
      together >= 0 ? together : casts.findLastIndex((cast) => by.some((id) => cast.includes(id)));
    return place >= 0 && by.length > 0 ? place : undefined;
  });
}
