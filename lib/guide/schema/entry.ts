import type { z } from 'zod';
import type { Language } from '../names';
import { bondSchema } from './bond';
import { episodeFields } from './episode';
import { field } from './field';
import { personSchema } from './person';
import { secretSchema } from './secret';
import { thingSchema } from './thing';
import { threadSchema } from './thread';
import { accepted, byId, list, map } from './values';

/** `premise.yaml` and the episode files: what one entry makes known, and nothing else. */
export function entrySchema(languages: readonly Language[]) {
  return map({
    ...episodeFields(languages),
    people: byId(personSchema(languages), 'person').default({}),
    things: byId(thingSchema(languages), 'thing').default({}),
    bonds: field(list(bondSchema(languages)), { introduces: 'bond' })
      .default([])
      .describe('Known by their ends.'),
    secrets: byId(secretSchema(languages), 'secret').default({}).describe('Who knows what.'),
    threads: byId(threadSchema(languages), 'thread')
      .default({})
      .describe('Questions that the story leaves open.'),
    accepted,
  });
}

export type EntryFile = z.infer<ReturnType<typeof entrySchema>>;
