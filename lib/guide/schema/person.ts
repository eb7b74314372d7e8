import type { z } from 'zod';
import type { Language } from '../names';
import { namedFields } from './named';
import { map, personId, texts } from './values';

export function personSchema(languages: readonly Language[]) {
  const { name, prose } = texts(languages);
  return map({
    ...namedFields(languages),
    cast: name.optional().describe('Who plays the part.'),
    role: prose.optional().describe('One line, true now; replaces the last.'),
    bio: prose.optional().describe('Two to four sentences, true now; replaces the last.'),
    revealed_as: personId
      .optional()
      .describe('From here on this id is another name of that person.'),
  });
}

export type PersonFile = z.infer<ReturnType<typeof personSchema>>;
