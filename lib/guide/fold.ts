/**
 * The guide as known after a key is a left fold over the log of entries up to that key.
 *
 * [G1] The guide at a key depends on the entries up to it alone.
 * [G2] What comes after cannot matter: two logs that agree up to a key have equal guides there.
 * [G3] One step at a time equals all at once; going back equals never having gone forward.
 * [G4] Inside an entry the order is: people and things, reveals, notes, bonds, secrets, threads.
 * [G5] Nothing is mutated; every guide ever yielded stays what it was.
 *
 * The entries are taken to be right (`lib/library` has checked them). What refers to nothing known is
 * left out rather than guessed at.
 */
import type {
  BondFacts,
  Facts,
  Id,
  NamedFacts,
  Names,
  NoteFacts,
  PersonFacts,
  SecretFacts,
  ThingFacts,
  ThreadFacts,
} from './entry';
import {
  type Alias,
  type Bond,
  type BondState,
  bondId,
  currentId,
  EMPTY_GUIDE,
  type Episode,
  type Guide,
  type Note,
  type Person,
  type Secret,
  type Thing,
  type Thread,
} from './guide';
import { compareKeys, isWithin, type Key, PREMISE } from './keys';

/** Entries in viewing order, from the premise on, without gaps. */
export type Log = readonly Facts[];

/** The guide as known after `key`; entries of the log beyond it are not looked at. */
export function guideAt(log: Log, key: Key): Guide {
  return log.filter((facts) => isWithin(facts.key, key)).reduce(applyEntry, EMPTY_GUIDE);
}

/** One step of the fold: the next entry in viewing order. */
export function applyEntry(guide: Guide, facts: Facts): Guide {
  const draft: Draft = {
    key: facts.key,
    episodes: [...guide.episodes, episodeOf(facts)],
    soFar: facts.soFar ?? guide.soFar,
    people: new Map(guide.people),
    things: new Map(guide.things),
    aliases: new Map(guide.aliases),
    bonds: new Map(guide.bonds),
    secrets: new Map(guide.secrets),
    threads: new Map(guide.threads),
  };
  for (const person of facts.people) applyPerson(draft, person);
  for (const thing of facts.things) applyThing(draft, thing);
  applyPresence(draft, facts);
  for (const person of facts.people) applyReveal(draft, person);
  for (const owner of [...facts.people, ...facts.things]) applyNotes(draft, owner);
  for (const bond of facts.bonds) applyBond(draft, bond);
  for (const secret of facts.secrets) applySecret(draft, secret);
  for (const thread of facts.threads) applyThread(draft, thread);
  return draft;
}

/** A guide in the making: its maps are its own, what they hold is shared and never written to. */
interface Draft extends Guide {
  people: Map<Id, Person>;
  things: Map<Id, Thing>;
  aliases: Map<Id, Alias>;
  bonds: Map<string, Bond>;
  secrets: Map<Id, Secret>;
  threads: Map<Id, Thread>;
}

function episodeOf({ key, title, aired, runtime, keywords, brief }: Facts): Episode {
  return { key, title, aired, runtime, keywords, brief };
}

function applyPerson(draft: Draft, { cast, role, bio, ...facts }: PersonFacts): void {
  const id = currentId(draft, facts.id);
  const before = draft.people.get(id);
  const named = withNames(draft.key, before, facts);
  if (!named) return;
  draft.people.set(id, {
    ...named,
    id,
    cast: cast ?? before?.cast,
    role: role ?? before?.role,
    bio: bio ?? before?.bio,
  });
}

function applyThing(draft: Draft, { kind, text, ...facts }: ThingFacts): void {
  const before = draft.things.get(facts.id);
  const named = withNames(draft.key, before, facts);
  const given = kind ?? before?.kind;
  if (!named || !given) return;
  draft.things.set(facts.id, { ...named, kind: given, text: text ?? before?.text });
}

/** What people and things have in common: introduced, or with what is given replaced. */
function withNames(key: Key, before: Person | Thing | undefined, facts: NamedFacts) {
  const name = facts.name ?? before?.name;
  if (!name) return undefined;
  const renamed = before && facts.name && !sameNames(before.name, facts.name);
  const shortGiven = Boolean(facts.short) || (before?.shortGiven ?? false);
  return {
    id: facts.id,
    name,
    short: shortGiven ? (facts.short ?? before?.short ?? name) : name,
    shortGiven,
    reading: facts.reading ?? before?.reading,
    also: withMore(before?.also ?? [], facts.also ?? []),
    formerly: renamed
      ? [...before.formerly, before.name].filter((old) => !sameNames(old, name))
      : (before?.formerly ?? []),
    notes: before?.notes ?? [],
    knownFrom: before?.knownFrom ?? key,
    seenIn: before?.seenIn ?? [],
  };
}

/** Names in the order in which they came, each once. */
function withMore(names: readonly Names[], more: readonly Names[]): Names[] {
  const isNew = (one: Names) => !names.some((name) => sameNames(name, one));
  return [...names, ...more.filter(isNew)];
}

export function sameNames(a: Names, b: Names): boolean {
  return Object.keys({ ...a, ...b }).every((language) => a[language] === b[language]);
}

/** Presence is of people, in episodes; a thing is seen where a scene is about it. */
function applyPresence(draft: Draft, facts: Facts): void {
  if (facts.key === PREMISE) return;
  for (const id of new Set(facts.present.map((present) => currentId(draft, present)))) {
    const person = draft.people.get(id);
    if (person) draft.people.set(id, { ...person, seenIn: [...person.seenIn, facts.key] });
  }
  for (const id of new Set(facts.about)) {
    const thing = draft.things.get(id);
    if (thing) draft.things.set(id, { ...thing, seenIn: [...thing.seenIn, facts.key] });
  }
}

/** Two people turn out to be one: the survivor stays who they are and takes over what the other had. */
function applyReveal(draft: Draft, { id, revealedAs }: PersonFacts): void {
  if (revealedAs === undefined) return;
  const survivorId = currentId(draft, revealedAs);
  const former = draft.people.get(id);
  const survivor = draft.people.get(survivorId);
  if (!former || !survivor || id === survivorId) return;
  draft.people.delete(id);
  draft.aliases.set(id, { survivor: survivorId, name: former.name, key: draft.key });
  const keys = [survivor.knownFrom, former.knownFrom].sort(compareKeys);
  draft.people.set(survivorId, {
    ...survivor,
    also: withMore(survivor.also, [former.name, ...former.also]),
    formerly: [...survivor.formerly, ...former.formerly],
    notes: [...survivor.notes, ...former.notes].sort((a, b) => compareKeys(a.key, b.key)),
    seenIn: [...new Set([...survivor.seenIn, ...former.seenIn])].sort(compareKeys),
    knownFrom: keys[0] ?? survivor.knownFrom,
  });
}

function applyNotes(draft: Draft, { id, notes = [] }: NamedFacts): void {
  if (notes.length === 0) return;
  const ownerId = currentId(draft, id);
  const owner = draft.people.get(ownerId) ?? draft.things.get(ownerId);
  if (!owner) return;
  const of = draft.aliases.get(id)?.name ?? owner.name;
  const kept = notes.reduce<readonly Note[]>((all, note) => {
    const [replaced, corrected] = [refsOf(id, note.replaces), refsOf(id, note.corrects)];
    return [
      ...all.map((old) =>
        replaced.includes(old.ref)
          ? { ...old, replacedIn: draft.key }
          : corrected.includes(old.ref)
            ? { ...old, correctedIn: draft.key }
            : old,
      ),
      noteOf(draft.key, id, of, note),
    ];
  }, owner.notes);
  if (draft.people.has(ownerId)) {
    draft.people.set(ownerId, { ...(owner as Person), notes: kept });
  } else {
    draft.things.set(ownerId, { ...(owner as Thing), notes: kept });
  }
}

function noteOf(key: Key, owner: Id, of: Note['of'], note: NoteFacts): Note {
  return { ref: `${owner}/${note.id}`, text: note.text, key, of };
}

/** The full refs that a note written under `owner` names. */
export function refsOf(owner: Id, refs: readonly string[] = []): string[] {
  return refs.map((ref) => (ref.includes('/') ? ref : `${owner}/${ref}`));
}

function applyBond(draft: Draft, facts: BondFacts): void {
  const id = bondId(facts.ends, facts.mutual);
  const before = draft.bonds.get(id);
  const kinds = facts.kinds ?? before?.now.kinds;
  const label = facts.label ?? before?.now.label;
  if (!kinds || label === undefined) return;
  const now: BondState = {
    key: draft.key,
    kinds,
    label,
    text: facts.text ?? before?.now.text,
    ended: facts.ended ?? before?.now.ended ?? false,
  };
  draft.bonds.set(id, {
    id,
    ends: before?.ends ?? facts.ends,
    mutual: facts.mutual,
    now,
    history: [...(before?.history ?? []), now],
  });
}

function applySecret(draft: Draft, facts: SecretFacts): void {
  const before = draft.secrets.get(facts.id);
  const what = facts.what ?? before?.what;
  if (what === undefined) return;
  const known = [...(before?.known ?? [])];
  for (const by of [...(facts.keptBy ?? []), ...(facts.learnedBy ?? [])]) {
    const same = (other: Id) => currentId(draft, other) === currentId(draft, by);
    if (!known.some((one) => same(one.by))) known.push({ by, since: draft.key });
  }
  draft.secrets.set(facts.id, {
    id: facts.id,
    what,
    key: before?.key ?? draft.key,
    known,
    openSince: before?.openSince ?? (facts.open ? draft.key : undefined),
  });
}

function applyThread(draft: Draft, facts: ThreadFacts): void {
  const before = draft.threads.get(facts.id);
  const question = facts.question ?? before?.question;
  if (question === undefined) return;
  const answer = before?.answer ?? facts.answer;
  draft.threads.set(facts.id, {
    id: facts.id,
    question,
    opened: before?.opened ?? draft.key,
    answer,
    answered: before?.answered ?? (answer === undefined ? undefined : draft.key),
  });
}
