import type { z } from 'zod';
import type { Language } from '../names';
import { field } from './field';
import { map, sources, texts } from './values';

export function threadSchema(languages: readonly Language[]) {
  const { prose } = texts(languages);
  // A question asks what comes.
  const question = field(prose, { exempt: ['hindsight'], part: 'raised' });
  return map({
    question: field(question.optional().describe('Opens it.'), { first: true }),
    answer: field(prose, { once: true }).optional().describe('Closes it, for good.'),
    sources,
  });
}

export type ThreadFile = z.infer<ReturnType<typeof threadSchema>>;
