import type { z } from 'zod';
import { BOND_KINDS } from '../kinds/bond';
import { THING_KINDS } from '../kinds/thing';
import {
  accepted,
  byId,
  date,
  flag,
  id,
  list,
  map,
  matching,
  noteRef,
  oneOf,
  oneOrMore,
  sources,
  texts,
} from './values';

/** `premise.yaml` and the episode files: what one entry makes known, and nothing else. */
export function entrySchema(languages: readonly string[]) {
  const { name, prose } = texts(languages);
  const { person, thing } = ownersSchemas(languages);
  return map({
    title: name.optional().describe('Episodes only, and there required.'),
    aired: date.optional().describe('ISO 8601.'),
    runtime: matching(/^[1-9]\d{0,3}$/, 'a number of minutes such as 52')
      .transform(Number)
      .optional()
      .describe('In minutes.'),
    keywords: list(prose).default([]).describe('What the episode is remembered by.'),
    // seam: entry-schema
    brief: prose.optional().describe('This episode in two or three sentences.'),
    so_far: prose
      .optional()
      .describe('The whole story up to here in at most five sentences; replaces the last.'),
    present: list(id)
      .optional()
      .describe("Who is on screen; by default everybody in the scenes' `about`."),
    scenes: list(
      map({
        heading: prose.optional(),
        text: prose,
        about: list(id).default([]).describe('Ids of people and things.'),
        sources,
      }),
    )
      .default([])
      .describe('The recap, in order.'),
    commentary: list(map({ heading: prose.optional(), text: prose, sources }))
      .default([])
      .describe('A reading of the episode; opinion, kept apart from fact.'),
    people: byId(person).default({}),
    things: byId(thing).default({}),
    ...storySchemas(languages),
    accepted,
  });
}

function ownersSchemas(languages: readonly string[]) {
  const { name, prose, reading } = texts(languages);
  const note = map({
    id: id.describe('Unique within its owner.'),
    text: prose.describe('One fact in one or two sentences.'),
    replaces: oneOrMore(noteRef).optional().describe('It was so, now it is otherwise.'),
    corrects: oneOrMore(noteRef).optional().describe('It never was so.'),
    sources,
  });
  const named = {
    name: name.optional().describe('The name from here on. A first mention needs it.'),
    short: name.optional().describe('What they are called; by default the name.'),
    reading: reading.optional().describe('How the name is read, for search.'),
    also: list(name).default([]).describe('Other names from here on.'),
    notes: list(note).default([]).describe('Single facts; they add up.'),
  };
  return {
    person: map({
      ...named,
      cast: name.optional().describe('Who plays the part.'),
      role: prose.optional().describe('One line, true now; replaces the last.'),
      bio: prose.optional().describe('Two to four sentences, true now; replaces the last.'),
      revealed_as: id.optional().describe('From here on this id is another name of that person.'),
    }),
    thing: map({
      ...named,
      kind: oneOf(THING_KINDS).optional().describe('A first mention needs it.'),
      text: prose.optional().describe('What is known of it, true now; replaces the last.'),
    }),
  };
}

function storySchemas(languages: readonly string[]) {
  const { prose } = texts(languages);
  const bond = map({
    between: list(id)
      .length(2, 'a bond is between two, expected two ids')
      .optional()
      .describe('The ends of a mutual bond.'),
    from: id.optional().describe('The end that is or feels something to the other.'),
    to: id.optional().describe('The other end of a one-sided bond.'),
    kind: oneOrMore(oneOf(BOND_KINDS)).optional().describe('The first draws the line.'),
    label: prose.optional().describe('A few words, for the line on the map.'),
    text: prose.optional().describe('How things stand between them now.'),
    ended: flag.optional().describe('Over, until `ended: false`.'),
    sources,
  }).refine(
    ({ between, from, to }) => (between ? !from && !to : Boolean(from && to)),
    'a bond needs its ends, expected `between: [a, b]`, or `from: a` with `to: b`',
  );
  const secret = map({
    what: prose.optional().describe('Where the viewer first learns of it.'),
    kept_by: list(id)
      .min(1, 'an empty list, expected all who know it')
      .optional()
      .describe('All who know it then; people or groups.'),
    learned_by: list(id).default([]).describe('Those who learn of it in this entry.'),
    open: flag.optional().describe('From here on everybody knows.'),
    sources,
  });
  const thread = map({
    question: prose.optional().describe('Opens it.'),
    answer: prose.optional().describe('Closes it, for good.'),
    sources,
  });
  return {
    bonds: list(bond).default([]).describe('Known by their ends.'),
    secrets: byId(secret).default({}).describe('Who knows what.'),
    threads: byId(thread).default({}).describe('Questions that the story leaves open.'),
  };
}

export type EntryFile = z.infer<ReturnType<typeof entrySchema>>;
