import { isWithOneself } from './bonds';
import type { Facts, Names } from './entry';
import { guideAt, type Log, refsOf, sameNames } from './fold';
import {
  type Bond,
  bondId,
  currentId,
  type Guide,
  type Note,
  namedIn,
  type Person,
  personIn,
  type Secret,
  type Thing,
  type Thread,
} from './guide';
import { isWithin, type Key } from './keys';

/** "What this episode changed": the difference that one entry made, as of that entry. */
export interface Changes {
  key: Key;
  /** Introduced in this entry, or seen for the first time. */
  met: readonly Person[];
  things: readonly Thing[];
  renamed: readonly { person: Person; before: Names }[];
  revealed: readonly { person: Person; former: Names }[];
  /** Of those who were met before. */
  roles: readonly { person: Person; before?: string; now: string }[];
  /** What is newly known. */
  notes: readonly NoteChange[];
  /** What was so and now is otherwise. */
  replaced: readonly NoteChange[];
  /** What never was so: you thought … now you know … */
  corrected: readonly NoteChange[];
  made: readonly Bond[];
  altered: readonly Bond[];
  ended: readonly Bond[];
  /** Of which the viewer learned. */
  secrets: readonly Secret[];
  /** That more people learned, or everybody. */
  shared: readonly { secret: Secret; by: readonly string[]; everybody: boolean }[];
  opened: readonly Thread[];
  answered: readonly Thread[];
}

export interface NoteChange {
  owner: Person | Thing;
  note: Note;
  /** What it replaces or corrects. */
  before: readonly Note[];
}

/** What the entry `key` changed; undefined when the log does not hold it. Looks at nothing later. */
export function changesAt(log: Log, key: Key): Changes | undefined {
  const prefix = log.filter((facts) => isWithin(facts.key, key));
  const facts = prefix.at(-1);
  if (facts?.key !== key) return undefined;
  const now = guideAt(prefix, key);
  const before = prefix.length > 1 ? guideAt(prefix, prefix.at(-2)?.key ?? key) : undefined;
  return { key, ...peopleChanges(facts, before, now), ...storyChanges(facts, before, now) };
}

function peopleChanges(facts: Facts, before: Guide | undefined, now: Guide) {
  const { key } = facts;
  const people = [...now.people.values()];
  const notes = [...facts.people, ...facts.things].flatMap(noteChangesOf(now));
  const met = people.filter(
    (person) => !(before && personIn(before, person.id)) || person.seenIn[0] === key,
  );
  return {
    met,
    things: [...now.things.values()].filter((thing) => thing.knownFrom === key),
    renamed: people.flatMap((person) => {
      const old = before?.people.get(person.id)?.name;
      return old && !sameNames(old, person.name) ? [{ person, before: old }] : [];
    }),
    revealed: facts.people.flatMap(({ id, revealedAs }) => {
      const alias = revealedAs === undefined ? undefined : now.aliases.get(id);
      const person = personIn(now, id);
      return alias && person ? [{ person, former: alias.name }] : [];
    }),
    roles: people.flatMap((person) => {
      const old = before && personIn(before, person.id);
      return old && !met.includes(person) && person.role !== undefined && old.role !== person.role
        ? [{ person, before: old.role, now: person.role }]
        : [];
    }),
    notes: notes.filter(({ kind }) => kind === 'new'),
    replaced: notes.filter(({ kind }) => kind === 'replaces'),
    corrected: notes.filter(({ kind }) => kind === 'corrects'),
  };
}

function noteChangesOf(now: Guide) {
  return ({ id, notes = [] }: Facts['people'][0] | Facts['things'][0]) => {
    const owner = namedIn(now, id);
    if (!owner) return [];
    return notes.flatMap((facts) => {
      const note = owner.notes.find(({ ref }) => ref === `${id}/${facts.id}`);
      if (!note) return [];
      const named = (refs: readonly string[]) =>
        owner.notes.filter((old) => refs.includes(old.ref) && old !== note);
      const replaced = named(refsOf(id, facts.replaces));
      const corrected = named(refsOf(id, facts.corrects));
      const changes: (NoteChange & { kind: 'new' | 'replaces' | 'corrects' })[] = [];
      if (replaced.length > 0) changes.push({ owner, note, before: replaced, kind: 'replaces' });
      if (corrected.length > 0) changes.push({ owner, note, before: corrected, kind: 'corrects' });
      if (changes.length === 0) changes.push({ owner, note, before: [], kind: 'new' });
      return changes;
    });
  };
}

function storyChanges(facts: Facts, before: Guide | undefined, now: Guide) {
  const bonds = facts.bonds.flatMap(({ ends, mutual }) => {
    const bond = now.bonds.get(bondId(ends, mutual));
    if (!bond || isWithOneself(now, bond)) return [];
    const old = before?.bonds.get(bond.id)?.now;
    const kind = bond.now.ended && !old?.ended ? 'ended' : old ? 'altered' : 'made';
    return [{ bond, kind }];
  });
  const of = (kind: string) => bonds.filter((one) => one.kind === kind).map(({ bond }) => bond);
  const threads = facts.threads.flatMap(({ id }) => now.threads.get(id) ?? []);
  return {
    made: of('made'),
    altered: of('altered'),
    ended: of('ended'),
    ...secretChanges(facts, before, now),
    opened: threads.filter((thread) => thread.opened === facts.key),
    answered: threads.filter((thread) => thread.answered === facts.key),
  };
}

function secretChanges(facts: Facts, before: Guide | undefined, now: Guide) {
  const secrets = facts.secrets.flatMap(({ id }) => now.secrets.get(id) ?? []);
  return {
    secrets: secrets.filter((secret) => secret.key === facts.key),
    shared: secrets.flatMap((secret) => {
      const old = before?.secrets.get(secret.id);
      if (!old) return [];
      const by = secret.known.filter(({ since }) => since === facts.key);
      const everybody = secret.openSince === facts.key;
      return by.length > 0 || everybody
        ? [{ secret, by: by.map((one) => currentId(now, one.by)), everybody }]
        : [];
    }),
  };
}
