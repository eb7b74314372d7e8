'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isWithin } from '@/lib/guide/keys';
import { openThreads, type Thread } from '@/lib/guide/kinds/thread';
import type { Id } from '@/lib/guide/names';
import { idFor } from '@/lib/own/ids';
import { useEntry } from '../entry-desk';
import { NewText } from '../fields/new-text';
import { PickEarlier } from '../fields/pick-earlier';
import { TextField } from '../fields/text-field';
import { Part } from './part';

/** The questions that the entry raises, and those before it that it answers. */
export function ThreadsPart() {
  const { file, guide, entry, language, write, remove } = useEntry();
  const t = useTranslations('writing');
  const [answered, setAnswered] = useState<{ id: Id }>();
  const here = Object.entries(file.threads);
  const isEarlier = ({ id, opened }: Thread) =>
    opened !== entry && isWithin(opened, entry) && !(id in file.threads);
  const open = openThreads(guide).filter(isEarlier);
  const picked = open.find(({ id }) => id === answered?.id);
  const questionOf = (id: string) =>
    file.threads[id]?.question?.[language] ?? guide.threads.get(id)?.question ?? id;
  return (
    <>
      <ul>
        {here.map(([id, thread]) => (
          <Part
            key={id}
            name={questionOf(id)}
            kind="question"
            title={thread.question ? undefined : questionOf(id)}
            onRemove={() => remove(['threads', id])}
          >
            {thread.question && (
              <TextField name="question" path={['threads', id, 'question']} isLong isNeeded />
            )}
            <TextField name="answer" path={['threads', id, 'answer']} isLong />
          </Part>
        ))}
        {picked && (
          <Part name={picked.question} title={picked.question} sent={answered}>
            <NewText
              name="answer"
              draft={`answer:${picked.id}`}
              isLong
              onAdd={(text) => write(['threads', picked.id, 'answer', language], text)}
            />
          </Part>
        )}
      </ul>
      <PickEarlier
        label={t('answered')}
        among={open.map(({ id, question }) => ({ id, name: question }))}
        onPick={(id) => setAnswered({ id })}
      />
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
