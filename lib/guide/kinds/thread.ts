import { compareKeys, type Key } from '../keys';
import type { Id } from '../names';
import { isText, listOf, maybe, type Shape, shaped } from '../shape';
import type { EntryFacts, GuideDraft } from './kind';

export interface ThreadFacts {
  id: Id;
  question?: string;
  answer?: string;
}

export interface ThreadsFacts {
  threads: readonly ThreadFacts[];
}

/** A question that the story leaves open. */
export interface Thread {
  id: Id;
  question: string;
  opened: Key;
  answer?: string;
  answered?: Key;
}

export interface Threads {
  threads: ReadonlyMap<Id, Thread>;
}

export interface ThreadsChanges {
  opened: readonly Thread[];
  answered: readonly Thread[];
}

const threadShape: Shape<ThreadFacts> = {
  id: isText,
  question: maybe(isText),
  answer: maybe(isText),
};
const served: Shape<ThreadsFacts> = { threads: listOf(shaped(threadShape)) };
const silent: ThreadsFacts = { threads: [] };
const empty: Threads = { threads: new Map() };

export const thread = {
  served,
  silent,
  empty,
  apply(draft: GuideDraft<Threads>, { key, threads }: EntryFacts<ThreadsFacts>) {
    for (const facts of threads) {
      const before = draft.threads.get(facts.id);
      const question = facts.question ?? before?.question;
      if (question === undefined) continue;
      const answer = before?.answer ?? facts.answer;
      draft.threads.set(facts.id, {
        id: facts.id,
        question,
        opened: before?.opened ?? key,
        answer,
        answered: before?.answered ?? (answer === undefined ? undefined : key),
      });
    }
  },
  changes(
    { key, threads }: EntryFacts<ThreadsFacts>,
    _before: Threads | undefined,
    now: Threads,
  ): ThreadsChanges {
    const touched = threads.flatMap(({ id }) => now.threads.get(id) ?? []);
    return {
      opened: touched.filter((one) => one.opened === key),
      answered: touched.filter((one) => one.answered === key),
    };
  },
};

/** A question with the answer that the story gave, and where. */
export type AnsweredThread = Thread & { answer: string; answered: Key };

/** The questions that stand open, in the order in which the story raised them. */
export function openThreads(guide: Threads): Thread[] {
  return [...guide.threads.values()].filter(({ answer }) => answer === undefined);
}

/** The questions that the story has answered, the latest answer first. */
export function answeredThreads(guide: Threads): AnsweredThread[] {
  return [...guide.threads.values()]
    .filter((one): one is AnsweredThread => one.answer !== undefined)
    .sort((a, b) => compareKeys(b.answered, a.answered));
}
