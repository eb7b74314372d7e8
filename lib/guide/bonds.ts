import type { Id, Names } from './entry';
import { type Bond, currentId, type Guide, namedIn } from './guide';
import { compareKeys } from './keys';

/** The bonds that hold now, oldest first; those between people who turned out to be one are history. */
export function bondsNow(guide: Guide): Bond[] {
  return [...guide.bonds.values()].filter((bond) => !bond.now.ended && !isWithOneself(guide, bond));
}

/** The bonds that are over, oldest first. */
export function bondsOver(guide: Guide): Bond[] {
  return [...guide.bonds.values()].filter((bond) => bond.now.ended || isWithOneself(guide, bond));
}

/** Whether somebody, under any id they have had, is an end of the bond. */
export function isEndOf(guide: Guide, bond: Bond, id: Id): boolean {
  return bond.ends.some((end) => currentId(guide, end) === currentId(guide, id));
}

/** Whether the two ends have turned out to be one. */
export function isWithOneself(guide: Guide, { ends: [a, b] }: Bond): boolean {
  return currentId(guide, a) === currentId(guide, b);
}

/** What an end is called for short: of two that have turned out to be one, by the name that it had then. */
export function endCalled(guide: Guide, bond: Bond, end: Id): Names | undefined {
  const alias = isWithOneself(guide, bond) ? guide.aliases.get(end) : undefined;
  return alias?.name ?? namedIn(guide, end)?.short;
}

/** How somebody is known to whom, in one bond: the one that was made or changed last. */
export function newestBond(guide: Guide, id: Id): Bond | undefined {
  return bondsNow(guide)
    .filter((bond) => isEndOf(guide, bond, id))
    .reduce<Bond | undefined>(
      (newest, bond) => (newest && compareKeys(newest.now.key, bond.now.key) >= 0 ? newest : bond),
      undefined,
    );
}
