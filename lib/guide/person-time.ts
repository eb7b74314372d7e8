import type { Guide, Log } from './guide';
import { isWithin, type Key } from './keys';
import { currentId } from './kinds/alias';
import { type Bond, type BondState, isEndOf, isWithOneself } from './kinds/bond';
import type { Note } from './kinds/note';
import type { Person } from './kinds/person';
import { type Secret, secretsKnownTo } from './kinds/secret';
import type { Id, Names } from './names';

/** One thing that an entry made known of somebody. */
export type Happening =
  | { kind: 'name'; name: Names }
  | { kind: 'revealed'; former: Names }
  | { kind: 'role'; text: string }
  | { kind: 'note'; note: Note }
  | { kind: 'bond'; bond: Bond; state: BondState }
  | { kind: 'secret'; secret: Secret };

/** What became known of somebody, entry by entry, the latest first; entries that say nothing are left out. */
export function timeOf(
  log: Log,
  guide: Guide,
  person: Person,
): { key: Key; happenings: Happening[] }[] {
  const byKey = new Map<Key, Happening[]>();
  const put = (key: Key, happening: Happening) =>
    byKey.set(key, [...(byKey.get(key) ?? []), happening]);
  const named = new Set<Id>();
  for (const facts of log) {
    if (!isWithin(facts.key, guide.key)) continue;
    for (const { id, name, role } of facts.people) {
      if (currentId(guide, id) !== person.id) continue;
      if (name && named.has(id)) put(facts.key, { kind: 'name', name });
      named.add(id);
      if (role !== undefined) put(facts.key, { kind: 'role', text: role });
    }
  }
  for (const [id, alias] of guide.aliases) {
    if (currentId(guide, id) === person.id) {
      put(alias.key, { kind: 'revealed', former: alias.name });
    }
  }
  for (const note of person.notes) put(note.key, { kind: 'note', note });
  for (const bond of guide.bonds.values()) {
    if (!isEndOf(guide, bond, person.id) || isWithOneself(guide, bond)) continue;
    for (const state of bond.history) put(state.key, { kind: 'bond', bond, state });
  }
  for (const { secret, since } of secretsKnownTo(guide, person.id)) {
    put(since, { kind: 'secret', secret });
  }
  return log.toReversed().flatMap(({ key }) => {
    const happenings = byKey.get(key);
    return happenings ? [{ key, happenings }] : [];
  });
}
