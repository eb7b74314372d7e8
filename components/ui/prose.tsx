'use client';

import { Fragment, type ReactNode } from 'react';
import type { KnownName, Mention } from '@/lib/guide/names';
import { paragraphsOf, type Run, runsOf } from '@/lib/guide/text';
import { type FindNames, useKnownNames } from '../people/known-names';
import { NameLink } from '../people/name-link';
import { Told } from './told';

/** The guide's running text: paragraphs, emphasis, and every name known at the horizon a link. */
export function Prose({ text, className = '' }: { text: string; className?: string }) {
  const find = useKnownNames();
  return (
    <Told as="div" className={`flex flex-col gap-[0.9em] ${className}`}>
      {paragraphsOf(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
        <p key={index}>
          <Runs runs={runsOf(paragraph)} find={find} />
        </p>
      ))}
    </Told>
  );
}

/** One line of the guide's text, as part of another element. */
export function Line({ text }: { text: string }) {
  const find = useKnownNames();
  return (
    <Told as="span">
      <Runs runs={runsOf(text)} find={find} />
    </Told>
  );
}

function Runs({ runs, find }: { runs: readonly Run[]; find: FindNames }) {
  return runs.map(({ text, emphasis }, index) => {
    const Tag = emphasis ? 'em' : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one paragraph never move
      <Tag key={index}>
        <Words text={text} mentions={find(text)} />
      </Tag>
    );
  });
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
