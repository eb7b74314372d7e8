import { compareKeys } from './keys';
import { type Aliases, currentId } from './kinds/alias';
import { type Bond, type Bonds, bondsNow } from './kinds/bond';
import type { Id } from './names';

/** Whose bonds hold, by the ids that stand now: every row of a list asks for somebody's. */
const byEnd = new WeakMap<Bonds & Aliases, ReadonlyMap<Id, readonly Bond[]>>();

/** The bonds of somebody that hold now: made or changed last, first. Of a guide that is folded. */
export function bondsOf(guide: Bonds & Aliases, id: Id): readonly Bond[] {
  const all = byEnd.get(guide) ?? bondsByEnd(guide);
  byEnd.set(guide, all);
  return all.get(currentId(guide, id)) ?? [];
}

function bondsByEnd(guide: Bonds & Aliases): ReadonlyMap<Id, readonly Bond[]> {
  const all = new Map<Id, Bond[]>();
  const newestFirst = bondsNow(guide).sort((a, b) => compareKeys(b.now.key, a.now.key));
  for (const one of newestFirst) {
    for (const end of one.ends.map((id) => currentId(guide, id))) {
      const bonds = all.get(end);
      if (bonds) bonds.push(one);
      else all.set(end, [one]);
    }
  }
  return all;
}
