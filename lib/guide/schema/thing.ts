import type { z } from 'zod';
import { THING_KINDS, type ThingFacts } from '../kinds/thing';
import type { Id, Language } from '../names';
import { field } from './field';
import { namedFields, servedNamed } from './named';
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

export function servedThing(id: Id, thing: ThingFile, language: Language): ThingFacts {
  const { kind, text } = thing;
  return { ...servedNamed(id, thing, language), kind, text: text?.[language] };
}
