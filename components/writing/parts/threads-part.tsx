'use client';

import { isWithin } from '@/lib/guide/keys';
import { openThreads, type Thread } from '@/lib/guide/kinds/thread';
import { idFor } from '@/lib/own/ids';
import { useEntry } from '../entry-desk';
import { NewText } from '../fields/new-text';
import { TextField } from '../fields/text-field';
import { Part } from './part';

/** The questions that the entry raises, and those before it that it answers. */
export function ThreadsPart() {
  const { file, guide, entry, language, write, remove } = useEntry();
  const here = Object.entries(file.threads);
  const isEarlier = ({ id, opened }: Thread) =>
    opened !== entry && isWithin(opened, entry) && !(id in file.threads);
  const open = openThreads(guide).filter(isEarlier);
  const questionOf = (id: string) =>
    file.threads[id]?.question?.[language] ?? guide.threads.get(id)?.question ?? id;
  return (
    <>
      <ul>
        {here.map(([id, thread]) => (
          <Part
            key={id}
            name={questionOf(id)}
            title={thread.question ? undefined : questionOf(id)}
            onRemove={() => remove(['threads', id])}
          >
            {thread.question && (
              <TextField name="question" path={['threads', id, 'question']} isLong isNeeded />
            )}
            <TextField name="answer" path={['threads', id, 'answer']} isLong />
          </Part>
        ))}
        {open.map(({ id, question }) => (
          <Part key={id} name={question} title={question}>
            <NewText
              name="answer"
              draft={`answer:${id}`}
              isLong
              onAdd={(text) => write(['threads', id, 'answer', language], text)}
            />
          </Part>
        ))}
      </ul>
      <NewText
        name="question"
        draft="question"
        isLong
        onAdd={(text) => {
          const id = idFor(
            text,
            'question',
            (one) => guide.threads.has(one) || one in file.threads,
          );
          write(['threads', id], { question: { [language]: text }, sources: [] });
        }}
      />
    </>
  );
}
