import type { z } from 'zod';
import type { Language } from '../names';
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

export type NamedFile = z.infer<z.ZodObject<ReturnType<typeof namedFields>>>;
