import type { Id } from '@/lib/guide/entry';
import { endsOf } from '@/lib/guide/facts';
import { refsOf } from '@/lib/guide/fold';
import { type Alias, bondId, currentId } from '@/lib/guide/guide';
import type { Finding } from './finding';
import type { Entry, Reading } from './show';
import type { Path } from './yaml';

type Report = (path: Path, message: string) => void;

/** What is known while walking the entries in viewing order. */
interface Known {
  people: Set<Id>;
  things: Set<Id>;
  aliases: Map<Id, Pick<Alias, 'survivor'>>;
  /** By full ref; whether it still stands. */
  notes: Map<string, boolean>;
  bonds: Set<string>;
  secrets: Set<Id>;
  /** Whether it is answered. */
  threads: Map<Id, boolean>;
}

/** The *reference* checks: what an entry names, it or an earlier entry introduces; and the fold's rules. */
export function checkReferences({ show, sources }: Reading): Finding[] {
  const findings: Finding[] = [];
  const known: Known = {
    people: new Set(),
    things: new Set(),
    aliases: new Map(),
    notes: new Map(),
    bonds: new Set(),
    secrets: new Set(),
    threads: new Map(),
  };
  for (const entry of show.entries) {
    const source = sources.entries.get(entry.key);
    const report: Report = (path, message) => {
      if (source) findings.push(source.finding(path, 'reference', message));
    };
    checkPeopleAndThings(entry, known, report);
    checkReveals(entry, known, report);
    checkNotes(entry, known, report);
    checkUses(entry, known, report);
    checkBonds(entry, known, report);
    checkSecretsAndThreads(entry, known, report);
  }
  return findings;
}

const isKnown = (known: Known, id: Id) =>
  known.people.has(id) || known.things.has(id) || known.aliases.has(id);

function checkPeopleAndThings({ file }: Entry, known: Known, report: Report): void {
  for (const [id, person] of Object.entries(file.people)) {
    if (known.things.has(id)) {
      report(['people', id], `"${id}" is a thing already, expected another id`);
    } else if (!isKnown(known, id) && !person.name) {
      report(['people', id], firstMention(`the person "${id}"`, 'name'));
    }
    known.people.add(id);
  }
  for (const [id, thing] of Object.entries(file.things)) {
    const lacks = (['kind', 'name'] as const).filter((field) => !thing[field]);
    if (known.people.has(id)) {
      report(['things', id], `"${id}" is a person already, expected another id`);
    } else if (!known.things.has(id) && lacks.length > 0) {
      report(['things', id], firstMention(`the thing "${id}"`, ...lacks));
    }
    known.things.add(id);
  }
}

function firstMention(what: string, ...lacks: string[]): string {
  return `${what} is not known before this entry, expected ${lacks.join(' and ')}, or the id of one that is`;
}

function checkReveals({ file }: Entry, known: Known, report: Report): void {
  for (const [id, { revealed_as: survivor }] of Object.entries(file.people)) {
    if (survivor === undefined) continue;
    const path = ['people', id, 'revealed_as'];
    if (known.things.has(survivor)) {
      report(path, `"${survivor}" is a thing, expected a person`);
    } else if (!isKnown(known, survivor)) {
      report(path, unknownId(survivor));
    } else if (known.aliases.has(id)) {
      report(path, `"${id}" was revealed already, expected one reveal for each person`);
    } else if (currentId(known, survivor) === id) {
      report(path, `"${id}" is revealed in a circle, expected somebody else`);
    } else known.aliases.set(id, { survivor });
  }
}

function unknownId(id: Id): string {
  return `"${id}" is not known by this entry, expected an id that it or an earlier one introduces`;
}

function checkNotes({ file }: Entry, known: Known, report: Report): void {
  const added: string[] = [];
  for (const field of ['people', 'things'] as const) {
    for (const [owner, { notes }] of Object.entries(file[field])) {
      for (const [index, note] of notes.entries()) {
        const path = [field, owner, 'notes', index];
        const ref = `${owner}/${note.id}`;
        if (known.notes.has(ref) || added.includes(ref)) {
          report(
            [...path, 'id'],
            `a note "${note.id}" of "${owner}" stands already, expected another id`,
          );
        }
        added.push(ref);
        for (const verb of ['replaces', 'corrects'] as const) {
          for (const old of refsOf(owner, note[verb])) {
            checkNoteRef(old, owner, known, (message) => report([...path, verb], message));
          }
        }
      }
    }
  }
  for (const ref of added) known.notes.set(ref, true);
}

function checkNoteRef(ref: string, owner: Id, known: Known, report: (message: string) => void) {
  const [other = ''] = ref.split('/');
  const stands = known.notes.get(ref);
  if (currentId(known, other) !== currentId(known, owner)) {
    report(`"${ref}" is a note of somebody else, expected one of "${owner}"`);
  } else if (stands === undefined) {
    report(`"${ref}" is not a note of an earlier entry, expected one that is`);
  } else if (!stands) {
    report(`the note "${ref}" stands no more, expected one that still does`);
  } else known.notes.set(ref, false);
}

function checkUses({ file }: Entry, known: Known, report: Report): void {
  const uses: [Path, Id][] = [
    ...(file.present ?? []).map((id, i): [Path, Id] => [['present', i], id]),
    ...file.scenes.flatMap(({ about }, s) =>
      about.map((id, i): [Path, Id] => [['scenes', s, 'about', i], id]),
    ),
    ...Object.entries(file.secrets).flatMap(([secret, { kept_by = [], learned_by }]) => [
      ...kept_by.map((id, i): [Path, Id] => [['secrets', secret, 'kept_by', i], id]),
      ...learned_by.map((id, i): [Path, Id] => [['secrets', secret, 'learned_by', i], id]),
    ]),
  ];
  for (const [path, id] of uses) if (!isKnown(known, id)) report(path, unknownId(id));
}

function checkBonds({ file }: Entry, known: Known, report: Report): void {
  const here = new Set<string>();
  for (const [index, bond] of file.bonds.entries()) {
    const path = ['bonds', index];
    const ends = endsOf(bond);
    const id = bondId(ends, Boolean(bond.between));
    const lacks = (['kind', 'label'] as const).filter((field) => !bond[field]);
    for (const end of ends) if (!isKnown(known, end)) report(path, unknownId(end));
    if (ends[0] === ends[1]) report(path, `a bond of "${ends[0]}" with itself, expected two ends`);
    if (here.has(id)) report(path, `the bond ${id} twice in this entry, expected it once`);
    else if (!known.bonds.has(id) && lacks.length > 0) {
      report(
        path,
        `the bond ${id} is not known before this entry, expected ${lacks.join(' and ')}`,
      );
    }
    here.add(id);
    known.bonds.add(id);
  }
}

function checkSecretsAndThreads({ file }: Entry, known: Known, report: Report): void {
  for (const [id, secret] of Object.entries(file.secrets)) {
    const lacks = (['what', 'kept_by'] as const).filter((field) => !secret[field]);
    if (!known.secrets.has(id) && lacks.length > 0) {
      report(['secrets', id], firstMention(`the secret "${id}"`, ...lacks));
    }
    known.secrets.add(id);
  }
  for (const [id, { question, answer }] of Object.entries(file.threads)) {
    const answered = known.threads.get(id);
    if (answered === undefined && !question) {
      report(['threads', id], firstMention(`the thread "${id}"`, 'question'));
    } else if (answered && answer) {
      report(['threads', id, 'answer'], `the thread "${id}" is answered already, for good`);
    }
    known.threads.set(id, answered === true || answer !== undefined);
  }
}
