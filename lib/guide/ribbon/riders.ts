import type { Guide } from '../guide';
import { type Person, personIn } from '../kinds/person';
import type { Id } from '../names';
import type { Seats } from './seats';

/** So many ribbons run beside each other, unless all are asked for. */
export const ROWS = 12;

export interface RibbonChoice {
  /** Those who have a ribbon in any case. */
  wanted?: readonly Id[];
  /** Whether all have one. */
  all?: boolean;
}

/** The people of a scene, each once, under the ids that stand then. */
export function castOf(guide: Guide, about: readonly Id[]): Id[] {
  return [...new Set(about.flatMap((id) => personIn(guide, id)?.id ?? []))];
}

/** Who of an entry's people gets a ribbon: who is asked for, who has one, who was seen most so far. */
export function ridersOf(
  guide: Guide,
  casts: readonly (readonly Id[])[],
  seats: Seats,
  { wanted = [], all = false }: RibbonChoice,
): ReadonlySet<Id> {
  const ids = [...new Set(casts.flat())];
  if (all) return new Set(ids);
  const ranked = ids.map((id) => ({
    id,
    rank: [
      wanted.includes(id),
      seats.has(id),
      guide.people.get(id)?.seenIn.length,
      casts.filter((cast) => cast.includes(id)).length,
    ].map(Number),
  }));
  const byRank = ({ rank: a }: (typeof ranked)[number], { rank: b }: (typeof ranked)[number]) =>
    b.map((value, at) => value - (a[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return new Set(
    ranked
      .sort(byRank)
      .slice(0, ROWS)
      .map(({ id }) => id),
  );
}

/** Two people who turn out to be one in an entry, both of them seen before it. */
export interface Joining {
  former: Person;
  survivor: Person;
}

export function joiningsOf(before: Guide | undefined, now: Guide): Joining[] {
  if (!before) return [];
  return [...now.aliases].flatMap(([id, { key, survivor }]) => {
    if (key !== now.key) return [];
    const [former, other] = [before.people.get(id), personIn(before, survivor)];
    const isSeen = [former, other].every((one) => one && one.seenIn.length > 0);
    return former && other && isSeen ? [{ former, survivor: other }] : [];
  });
}
