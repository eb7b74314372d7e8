import type { z } from 'zod';
import type { Facts } from '../guide';
import type { Key } from '../keys';
import type { Recap } from '../kinds/episode';
import type { Id, Language } from '../names';
import { bondSchema, servedBond } from './bond';
import { episodeFields, servedEpisode, servedRecap } from './episode';
import { field } from './field';
import { personSchema, servedPerson } from './person';
import { secretSchema, servedSecret } from './secret';
import { servedThing, thingSchema } from './thing';
import { servedThread, threadSchema } from './thread';
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

/** What `facts.json` holds of an entry in one language: names in all languages, other text in this one. */
export function factsOf(key: Key, entry: EntryFile, language: Language): Facts {
  const each = <File, Served>(
    files: Readonly<Record<Id, File>>,
    served: (id: Id, file: File, language: Language) => Served,
  ) => Object.entries(files).map(([id, file]) => served(id, file, language));
  return {
    key,
    ...servedEpisode(entry, language),
    people: each(entry.people, servedPerson),
    things: each(entry.things, servedThing),
    bonds: entry.bonds.map((bond) => servedBond(bond, language)),
    secrets: each(entry.secrets, servedSecret),
    threads: each(entry.threads, servedThread),
  };
}

/** What `recap.json` holds of an entry in one language: its title, its scenes and its commentary. */
export function recapOf(key: Key, entry: EntryFile, language: Language): Recap {
  return { key, ...servedRecap(entry, language) };
}
