'use client';

import type { ReactNode } from 'react';
import type { KnownName, Mention } from '@/lib/guide/known-names';
import { paragraphsOf } from '@/lib/guide/markup';
import { Emphasis } from './emphasis';
import { useKnownNames } from './known-names';
import { NameLink } from './name-link';
import { Told } from './told';

/** The guide's running text: paragraphs, emphasis, and every name known at the horizon a link. */
export function Prose({ text, className = '' }: { text: string; className?: string }) {
  const words = useLinkedWords();
  return (
    <Told as="div" className={`flex flex-col gap-[0.9em] ${className}`}>
      {paragraphsOf(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
        <p key={index}>
          <Emphasis text={paragraph} words={words} />
        </p>
      ))}
    </Told>
  );
}

/** One line of the guide's text, as part of another element. */
export function Line({ text }: { text: string }) {
  const words = useLinkedWords();
  return (
    <Told as="span">
      <Emphasis text={text} words={words} />
    </Told>
  );
}

function useLinkedWords() {
  const find = useKnownNames();
  return (text: string) => <Words text={text} mentions={find(text)} />;
}

function Words({ text, mentions }: { text: string; mentions: Mention<KnownName>[] }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const mention of mentions) {
    parts.push(text.slice(end, mention.start));
    parts.push(
      <NameLink key={mention.start} id={mention.name.id}>
        {text.slice(mention.start, mention.end)}
      </NameLink>,
    );
    end = mention.end;
  }
  return [...parts, text.slice(end)];
}
