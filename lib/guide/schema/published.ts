import { z } from 'zod';
import { EPISODE_KEY } from '../keys';
import { LANGUAGE_TAG } from './show';
import { isNot, map, matching, wanted } from './values';

const AN_EPISODE = "an episode's key such as s01e02";
const HASH = matching(/^[0-9a-f]{8}$/, 'a hash of eight digits, as guide:publish writes it');
const TAG = matching(LANGUAGE_TAG, 'a language tag such as ja');

/** `published.yaml`: the keys that viewers may stand at, and what was there. For authors, never served. */
export const publishedSchema = map({
  keys: z
    .record(
      matching(EPISODE_KEY, AN_EPISODE),
      z.record(TAG, HASH, { error: wanted('a map of languages') }),
      {
        error: (issue) =>
          issue.code === 'invalid_key' ? isNot(AN_EPISODE)(issue) : wanted('a map of keys')(issue),
      },
    )
    .default({})
    .describe('Each key that was published, with a hash of its title in each language.'),
});

export type PublishedFile = z.infer<typeof publishedSchema>;
