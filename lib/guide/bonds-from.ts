import type { Guide } from './guide';
import { currentId } from './kinds/alias';
import { BOND_KINDS, type Bond, type BondKind, bondsNow, bondsOver, isEndOf } from './kinds/bond';
import { namedIn, type Owner } from './kinds/owner';
import { weightIn } from './kinds/presence';
import type { Id } from './names';

/** A bond as one of its ends has it. */
export interface BondFrom {
  bond: Bond;
  other: Owner;
  /** Whose it is: what this end is to the other, or the other to this one, or each to each. */
  way: 'to' | 'from' | 'both';
}

/** The bonds of somebody, from their side: those that hold by their first kind, then those that are over. */
export function bondsFrom(
  guide: Guide,
  id: Id,
): { of: BondKind | 'over'; bonds: readonly BondFrom[] }[] {
  const weigh = weightIn(guide);
  const fromHere = (bonds: readonly Bond[]) =>
    bonds
      .filter((bond) => isEndOf(guide, bond, id))
      .flatMap((bond): BondFrom[] => {
        const [from, to] = bond.ends.map((end) => currentId(guide, end));
        const other = namedIn(guide, (from === id ? to : from) ?? '');
        const way = bond.mutual ? 'both' : from === id ? 'to' : 'from';
        return other && other.id !== id ? [{ bond, other, way }] : [];
      })
      .toSorted((a, b) => weigh(b.other) - weigh(a.other));
  const now = fromHere(bondsNow(guide));
  const ofKind = (kind: BondKind) => now.filter(({ bond }) => bond.now.kinds[0] === kind);
  return [
    ...BOND_KINDS.map((kind) => ({ of: kind, bonds: ofKind(kind) })),
    { of: 'over' as const, bonds: fromHere(bondsOver(guide)) },
  ].filter(({ bonds }) => bonds.length > 0);
}
