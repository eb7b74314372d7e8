import type { z } from 'zod';
import type { ThreadFacts } from '../kinds/thread';
import type { Id, Language } from '../names';
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

type ThreadFile = z.infer<ReturnType<typeof threadSchema>>;

export function servedThread(id: Id, thread: ThreadFile, language: Language): ThreadFacts {
  return { id, question: thread.question?.[language], answer: thread.answer?.[language] };
}
