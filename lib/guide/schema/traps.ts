import { z } from 'zod';
import { EPISODE_KEY, PREMISE } from '../keys';
import { list, map, matching, someText, wanted } from './values';

const KEY = new RegExp(`^${PREMISE}$|${EPISODE_KEY.source}`);

/** A JavaScript regular expression, in which case does not matter. */
const pattern = z.string({ error: wanted('a pattern') }).transform((source, context) => {
  try {
    return new RegExp(source, 'iu');
  } catch (error) {
    const why = String(error).split(': ').at(-1)?.toLowerCase();
    const message = `"${source}" is not a regular expression: ${why}`;
    context.issues.push({ code: 'custom', message, input: source });
    return z.NEVER;
  }
});

/** `traps.yaml`: what a naive guide to the show would give away too early. For authors, never served. */
export const trapsSchema = map({
  traps: list(
    map({
      id: matching(/^[a-z0-9-]+$/, 'an id of lower-case letters, digits and hyphens').describe(
        'By which a finding names it: it tells nothing itself.',
      ),
      until: matching(KEY, 'a key such as s01e02, or premise').describe(
        'The last entry that gives none of it away.',
      ),
      never: list(pattern)
        .min(1, 'an empty list, expected at least one pattern')
        .describe('What no text and no id up to there may match, `show.yaml` included.'),
      // biome-ignore lint/suspicious/noThenProperty: it is the format's word, and holds no function
      then: pattern
        .optional()
        .describe('What a later entry does match, where the guide tells it at all.'),
    }),
  )
    .refine((traps) => new Set(traps.map(({ id }) => id)).size === traps.length, {
      error: 'two traps with the same id, expected an id of its own for each',
    })
    .default([])
    .describe('Traps of words.'),
  others: list(someText)
    .default([])
    .describe('Those that are no matter of words, and which test watches for each.'),
});

export type TrapsFile = z.infer<typeof trapsSchema>;
