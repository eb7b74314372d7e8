import type { Facts } from '../guide';
import type { Key } from '../keys';
import type { Recap } from '../kinds/episode';
import type { Id, Language, Names } from '../names';
import type { EntryFile } from './entry';
import type { Text } from './values';

/** What `facts.json` holds of an entry in one language: names in all languages, other text in this one. */
export function factsOf(key: Key, entry: EntryFile, language: Language): Facts {
  const say = (text: Text | undefined) => text?.[language];
  const about = [...new Set(entry.scenes.flatMap((scene) => scene.about))];
  return {
    key,
    title: say(entry.title),
    aired: entry.aired,
    runtime: entry.runtime,
    keywords: entry.keywords.map((keyword) => keyword[language] ?? ''),
    brief: say(entry.brief),
    soFar: say(entry.so_far),
    present: entry.present ?? about,
    about,
    people: Object.entries(entry.people).map(([id, person]) => ({
      ...namedOf(id, person, language),
      cast: person.cast,
      role: say(person.role),
      bio: say(person.bio),
      revealedAs: person.revealed_as,
    })),
    things: Object.entries(entry.things).map(([id, thing]) => ({
      ...namedOf(id, thing, language),
      kind: thing.kind,
      text: say(thing.text),
    })),
    bonds: entry.bonds.map((bond) => ({
      ends: endsOf(bond),
      mutual: Boolean(bond.between),
      kinds: bond.kind,
      label: say(bond.label),
      text: say(bond.text),
      ended: bond.ended,
    })),
    secrets: Object.entries(entry.secrets).map(([id, secret]) => ({
      id,
      what: say(secret.what),
      keptBy: secret.kept_by,
      learnedBy: secret.learned_by,
      open: secret.open,
    })),
    threads: Object.entries(entry.threads).map(([id, thread]) => ({
      id,
      question: say(thread.question),
      answer: say(thread.answer),
    })),
  };
}

function namedOf(
  id: string,
  named: EntryFile['people'][string] | EntryFile['things'][string],
  language: Language,
) {
  return {
    id,
    name: named.name as Names | undefined,
    short: named.short as Names | undefined,
    reading: named.reading as Names | undefined,
    also: named.also as readonly Names[],
    notes: named.notes.map((note) => ({
      id: note.id,
      text: note.text[language] ?? '',
      replaces: note.replaces,
      corrects: note.corrects,
    })),
  };
}

/** The ends of a bond as its author wrote them, which the schema has seen to. */
export function endsOf({ between, from, to }: EntryFile['bonds'][number]): [Id, Id] {
  return [between?.[0] ?? from ?? '', between?.[1] ?? to ?? ''];
}

/** What `recap.json` holds of an entry in one language: its title, its scenes and its commentary. */
export function recapOf(key: Key, entry: EntryFile, language: Language): Recap {
  const passage = ({ heading, text }: { heading?: Text; text: Text }) => ({
    heading: heading?.[language],
    text: text[language] ?? '',
  });
  return {
    key,
    title: entry.title?.[language],
    scenes: entry.scenes.map((scene) => ({ ...passage(scene), about: scene.about })),
    commentary: entry.commentary.map(passage),
  };
}
