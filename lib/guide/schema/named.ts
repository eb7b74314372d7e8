import type { z } from 'zod';
import type { NamedFacts } from '../kinds/named';
import type { NotedFacts, NoteFacts } from '../kinds/note';
import type { Id, Language } from '../names';
import { field } from './field';
import { list, map, newId, noteRef, oneOrMore, sources, texts } from './values';

/** What people and things have in common. */
export function namedFields(languages: readonly Language[]) {
  const { name, reading, prose } = texts(languages);
  return {
    name: field(name.optional().describe('The name from here on. A first mention needs it.'), {
      first: true,
    }),
    short: name.optional().describe('What they are called; by default the name.'),
    reading: reading.optional().describe('How the name is read, for search.'),
    also: list(name).default([]).describe('Other names from here on.'),
    known_as: list(prose)
      .optional()
      .describe('What one remembers them by, for search: "the woman with the yuzu". They add up.'),
    notes: list(noteSchema(languages)).default([]).describe('Single facts; they add up.'),
  };
}

function noteSchema(languages: readonly Language[]) {
  return map({
    id: newId('note').describe('Unique within its owner.'),
    text: texts(languages).prose.describe('One fact in one or two sentences.'),
    replaces: oneOrMore(noteRef).optional().describe('It was so, now it is otherwise.'),
    corrects: oneOrMore(noteRef).optional().describe('It never was so.'),
    sources,
  });
}

type NamedFile = z.infer<z.ZodObject<ReturnType<typeof namedFields>>>;

export function servedNamed(id: Id, named: NamedFile, language: Language): NamedFacts & NotedFacts {
  const { name, short, reading, also, known_as, notes } = named;
  const knownAs = known_as?.map((text) => text[language] ?? '');
  return {
    id,
    name,
    short,
    reading,
    also,
    knownAs,
    notes: notes.map((note) => servedNote(note, language)),
  };
}

function servedNote(note: NamedFile['notes'][number], language: Language): NoteFacts {
  const { id, text, replaces, corrects } = note;
  return { id, text: text[language] ?? '', replaces, corrects };
}
