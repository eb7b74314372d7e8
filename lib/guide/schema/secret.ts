import type { z } from 'zod';
import type { Language } from '../names';
import { field } from './field';
import { flag, list, map, ownerId, sources, texts } from './values';

export function secretSchema(languages: readonly Language[]) {
  const { prose } = texts(languages);
  return map({
    what: field(
      field(prose, { part: 'raised' }).optional().describe('Where the viewer first learns of it.'),
      { first: true },
    ),
    kept_by: field(
      list(ownerId)
        .min(1, 'an empty list, expected all who know it')
        .optional()
        .describe('All who know it then; people or groups.'),
      { first: true },
    ),
    learned_by: list(ownerId).default([]).describe('Those who learn of it in this entry.'),
    open: flag.optional().describe('From here on everybody knows.'),
    sources,
  });
}

export type SecretFile = z.infer<ReturnType<typeof secretSchema>>;
