import type { Guide, Thread } from './guide';
import { compareKeys, type Key } from './keys';

/** A question with the answer that the story gave, and where. */
export type Answered = Thread & { answer: string; answered: Key };

/** The questions that stand open, in the order in which the story raised them. */
export function openThreads(guide: Guide): Thread[] {
  return [...guide.threads.values()].filter(({ answer }) => answer === undefined);
}

/** The questions that the story has answered, the latest answer first. */
export function answeredThreads(guide: Guide): Answered[] {
  return [...guide.threads.values()]
    .filter((thread): thread is Answered => thread.answer !== undefined)
    .sort((a, b) => compareKeys(b.answered, a.answered));
}
