import type { Key } from '../keys';
import type { Id, Names } from '../names';
import { among, isFlag, isText, listOf, maybe, type Shape, shaped } from '../shape';
import { type Aliases, currentId } from './alias';
import type { EntryFacts, GuideDraft } from './kind';
import { namedIn, type Owners } from './owner';

export const BOND_KINDS = [
  'family',
  'love',
  'friendship',
  'work',
  'mentor',
  'rivalry',
  'care',
  'other',
] as const;
export type BondKind = (typeof BOND_KINDS)[number];

export interface BondFacts {
  ends: readonly [Id, Id];
  /** False: what the first end is or feels to the second. */
  mutual: boolean;
  /** The first draws the line. */
  kinds?: readonly BondKind[];
  label?: string;
  text?: string;
  ended?: boolean;
}

export interface BondsFacts {
  bonds: readonly BondFacts[];
}

export interface BondState {
  key: Key;
  kinds: readonly BondKind[];
  label: string;
  text?: string;
  ended: boolean;
}

export interface Bond {
  id: string;
  ends: readonly [Id, Id];
  mutual: boolean;
  now: BondState;
  /** All states, oldest first, `now` included. */
  history: readonly BondState[];
}

export interface Bonds {
  /** By `bondId` of the ends as written. */
  bonds: ReadonlyMap<string, Bond>;
}

export interface BondsChanges {
  made: readonly Bond[];
  altered: readonly Bond[];
  ended: readonly Bond[];
}

const bondShape: Shape<BondFacts> = {
  ends: (value) => listOf(isText)(value) && (value as unknown[]).length === 2,
  mutual: isFlag,
  kinds: maybe((value) => listOf(among(BOND_KINDS))(value) && (value as unknown[]).length > 0),
  label: maybe(isText),
  text: maybe(isText),
  ended: maybe(isFlag),
};
const served: Shape<BondsFacts> = { bonds: listOf(shaped(bondShape)) };
const silent: BondsFacts = { bonds: [] };
const empty: Bonds = { bonds: new Map() };

export const bond = {
  served,
  silent,
  empty,
  apply(draft: GuideDraft<Bonds>, { key, bonds }: EntryFacts<BondsFacts>) {
    for (const facts of bonds) {
      const id = bondId(facts.ends, facts.mutual);
      const before = draft.bonds.get(id);
      const kinds = facts.kinds ?? before?.now.kinds;
      const label = facts.label ?? before?.now.label;
      if (!kinds || label === undefined) continue;
      const text = facts.text ?? before?.now.text;
      const now = { key, kinds, label, text, ended: facts.ended ?? before?.now.ended ?? false };
      const history = [...(before?.history ?? []), now];
      draft.bonds.set(id, {
        id,
        ends: before?.ends ?? facts.ends,
        mutual: facts.mutual,
        now,
        history,
      });
    }
  },
  changes(
    { bonds }: EntryFacts<BondsFacts>,
    before: Bonds | undefined,
    now: Bonds & Aliases,
  ): BondsChanges {
    const changed = bonds.flatMap(({ ends, mutual }) => {
      const bond = now.bonds.get(bondId(ends, mutual));
      if (!bond || isWithOneself(now, bond)) return [];
      const old = before?.bonds.get(bond.id)?.now;
      const how = bond.now.ended && !old?.ended ? 'ended' : old ? 'altered' : 'made';
      return [{ bond, how }];
    });
    const those = (wanted: string) =>
      changed.flatMap(({ bond, how }) => (how === wanted ? [bond] : []));
    return { made: those('made'), altered: those('altered'), ended: those('ended') };
  },
};

/** A bond is known by its ends: the two in any order where mutual, in that order where one-sided. */
export function bondId(ends: readonly [Id, Id], mutual: boolean): string {
  return mutual ? [...ends].sort().join(' = ') : ends.join(' > ');
}

/** The bonds that hold now, oldest first; those between people who turned out to be one are history. */
export function bondsNow(guide: Bonds & Aliases): Bond[] {
  return [...guide.bonds.values()].filter((one) => !one.now.ended && !isWithOneself(guide, one));
}

/** The bonds that are over, oldest first. */
export function bondsOver(guide: Bonds & Aliases): Bond[] {
  return [...guide.bonds.values()].filter((one) => one.now.ended || isWithOneself(guide, one));
}

/** How two stood before it was over. */
export function lastHeld({ history }: Bond): BondState | undefined {
  return history.findLast(({ ended }) => !ended);
}

/** Whether somebody, under any id they have had, is an end of the bond. */
export function isEndOf(guide: Aliases, one: Bond, id: Id): boolean {
  return one.ends.some((end) => currentId(guide, end) === currentId(guide, id));
}

/** Whether the two ends have turned out to be one. */
export function isWithOneself(guide: Aliases, { ends: [a, b] }: Bond): boolean {
  return currentId(guide, a) === currentId(guide, b);
}

/** What an end is called for short: of two that have turned out to be one, by the name that it had then. */
export function endCalled(guide: Owners, one: Bond, end: Id): Names | undefined {
  const alias = isWithOneself(guide, one) ? guide.aliases.get(end) : undefined;
  return alias?.name ?? namedIn(guide, end)?.short;
}
