import type { z } from 'zod';
import { THING_KINDS } from '../kinds/thing';
import type { Language } from '../names';
import { field } from './field';
import { namedFields } from './named';
import { map, oneOf, texts } from './values';

export function thingSchema(languages: readonly Language[]) {
  const { prose } = texts(languages);
  return map({
    ...namedFields(languages),
    kind: field(oneOf(THING_KINDS).optional().describe('A first mention needs it.'), {
      first: true,
    }),
    text: prose.optional().describe('What is known of it, true now; replaces the last.'),
  });
}

export type ThingFile = z.infer<ReturnType<typeof thingSchema>>;
