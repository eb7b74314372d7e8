import type { z } from 'zod';
import type { Language } from '../names';
import { field } from './field';
import { date, list, map, matching, NOT_TOLD, ownerId, sources, texts } from './values';

/** What an entry says of its own episode. */
export function episodeFields(languages: readonly Language[]) {
  const { name, prose } = texts(languages);
  // An opinion may look where it will.
  const opinion = field(prose, { exempt: ['hindsight'] });
  const told = field(prose, { part: 'recap' });
  return {
    title: name.optional().describe('Episodes only, and there required.'),
    aired: date.optional().describe('ISO 8601.'),
    runtime: matching(/^[1-9]\d{0,3}$/, 'a number of minutes such as 52')
      .transform(Number)
      .optional()
      .describe('In minutes.'),
    keywords: list(field(prose, { exempt: NOT_TOLD }))
      .default([])
      .describe('What the episode is remembered by.'),
    // seam: episode-fields
    brief: told.optional().describe('This episode in two or three sentences.'),
    so_far: prose
      .optional()
      .describe('The whole story up to here in at most five sentences; replaces the last.'),
    present: list(ownerId)
      .optional()
      .describe("Who is on screen; by default everybody in the scenes' `about`."),
    scenes: list(
      map({
        heading: told.optional(),
        text: told,
        about: list(ownerId).default([]).describe('Ids of people and things.'),
        sources,
      }),
    )
      .default([])
      .describe('The recap, in order.'),
    commentary: list(map({ heading: opinion.optional(), text: opinion, sources }))
      .default([])
      .describe('A reading of the episode; opinion, kept apart from fact.'),
  };
}

export type EpisodeFile = z.infer<z.ZodObject<ReturnType<typeof episodeFields>>>;
