import type { Key } from '../keys';
import type { Id, Names } from '../names';
import { isText, listOf, maybe, type Shape, shaped } from '../shape';
import { type Aliases, currentId } from './alias';
import type { EntryFacts, GuideDraft } from './kind';
import type { Named } from './named';

/** Names one note: its id, or `owner/id` where the owner was then known under another id. */
export type NoteRef = string;

export interface NoteFacts {
  id: Id;
  text: string;
  replaces?: readonly NoteRef[];
  corrects?: readonly NoteRef[];
}

/** Whoever or whatever is noted something of, as served. */
export interface NotedFacts {
  notes?: readonly NoteFacts[];
}

const noteShape: Shape<NoteFacts> = {
  id: isText,
  text: isText,
  replaces: maybe(listOf(isText)),
  corrects: maybe(listOf(isText)),
};

export const notedShape: Shape<NotedFacts> = { notes: maybe(listOf(shaped(noteShape))) };

export interface Note {
  /** `owner/id`, the owner's id as written. */
  ref: NoteRef;
  text: string;
  key: Key;
  /** The name under which it was written. */
  of: Names;
  /** It was so until then, and now is otherwise. */
  replacedIn?: Key;
  /** It never was so, as became known then. */
  correctedIn?: Key;
}

export interface Noted {
  notes: readonly Note[];
}

/** Whoever or whatever has notes. */
type NoteOwner = Named & Noted;

export interface NoteChange {
  owner: NoteOwner;
  note: Note;
  /** What it replaces or corrects. */
  before: readonly Note[];
}

export interface NotesChanges {
  /** What is newly known. */
  notes: readonly NoteChange[];
  /** What was so and now is otherwise. */
  replaced: readonly NoteChange[];
  /** What never was so: you thought … now you know … */
  corrected: readonly NoteChange[];
}

interface NotesFacts {
  people: readonly (NotedFacts & { id: Id })[];
  things: readonly (NotedFacts & { id: Id })[];
}

interface NoteOwners extends Aliases {
  people: ReadonlyMap<Id, NoteOwner>;
  things: ReadonlyMap<Id, NoteOwner>;
}

export const note = {
  served: {},
  silent: {},
  empty: {},
  apply(draft: GuideDraft<NoteOwners>, { key, people, things }: EntryFacts<NotesFacts>) {
    for (const { id, notes = [] } of [...people, ...things]) {
      const ownerId = currentId(draft, id);
      const owners = draft.people.has(ownerId) ? draft.people : draft.things;
      const owner = owners.get(ownerId);
      if (notes.length === 0 || !owner) continue;
      const of = draft.aliases.get(id)?.name ?? owner.name;
      owners.set(ownerId, { ...owner, notes: withNotes(owner.notes, key, id, of, notes) });
    }
  },
  changes(
    { people, things }: EntryFacts<NotesFacts>,
    _before: object | undefined,
    now: NoteOwners,
  ): NotesChanges {
    const written = [...people, ...things].flatMap(({ id, notes = [] }) => {
      const owner = now.people.get(currentId(now, id)) ?? now.things.get(id);
      return owner ? notes.flatMap((facts) => writtenOf(owner, id, facts)) : [];
    });
    const changed = (how: 'replaced' | 'corrected') =>
      written.flatMap(({ owner, note, [how]: before }) =>
        before.length > 0 ? [{ owner, note, before }] : [],
      );
    return {
      notes: written.flatMap(({ owner, note, replaced, corrected }) =>
        replaced.length + corrected.length === 0 ? [{ owner, note, before: [] }] : [],
      ),
      replaced: changed('replaced'),
      corrected: changed('corrected'),
    };
  },
};

function withNotes(
  before: readonly Note[],
  key: Key,
  owner: Id,
  of: Names,
  written: readonly NoteFacts[],
): readonly Note[] {
  const notes = [...before];
  for (const { id, text, replaces, corrects } of written) {
    const replaced = new Set(refsOf(owner, replaces));
    const corrected = new Set(refsOf(owner, corrects));
    if (replaced.size + corrected.size > 0) {
      for (const [place, old] of notes.entries()) {
        if (replaced.has(old.ref)) notes[place] = { ...old, replacedIn: key };
        else if (corrected.has(old.ref)) notes[place] = { ...old, correctedIn: key };
      }
    }
    notes.push({ ref: `${owner}/${id}`, text, key, of });
  }
  return notes;
}

/** A note as it stands with its owner now, and those that it took the place of. */
function writtenOf(owner: NoteOwner, id: Id, facts: NoteFacts) {
  const note = owner.notes.findLast(({ ref }) => ref === `${id}/${facts.id}`);
  if (!note) return [];
  const named = (refs: readonly NoteRef[]) =>
    refs.length === 0 ? [] : owner.notes.filter((old) => refs.includes(old.ref) && old !== note);
  const [replaced, corrected] = [refsOf(id, facts.replaces), refsOf(id, facts.corrects)];
  return [{ owner, note, replaced: named(replaced), corrected: named(corrected) }];
}

/** The full refs that a note written under `owner` names. */
export function refsOf(owner: Id, refs: readonly NoteRef[] = []): NoteRef[] {
  return refs.map((ref) => (ref.includes('/') ? ref : `${owner}/${ref}`));
}

/** The notes that still hold: neither replaced nor corrected. */
export function standingNotes(notes: readonly Note[]): Note[] {
  return notes.filter(({ replacedIn, correctedIn }) => !replacedIn && !correctedIn);
}

/** Those that hold no more: what was so before, and what was believed and never was so. */
export function formerNotes(notes: readonly Note[]): { replaced: Note[]; corrected: Note[] } {
  return {
    replaced: notes.filter(({ replacedIn }) => replacedIn),
    corrected: notes.filter(({ correctedIn }) => correctedIn),
  };
}
