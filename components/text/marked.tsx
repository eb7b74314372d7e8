import { createContext, use } from 'react';
import type { MarkedPart } from '@/lib/guide/search/marks';
import { Emphasis } from './emphasis';

/** What finds the words: there where something is looked for, and no part of any page. */
export const MarksContext = createContext<typeof import('@/lib/guide/search/marks') | undefined>(
  undefined,
);

interface MarkedText {
  text: string;
  /** What words in it begin with, folded as the search folds them. */
  letters: readonly string[];
}

/** One paragraph of a text, in which the words that were looked for are marked. */
export function Marked({ text, letters }: MarkedText) {
  const marks = use(MarksContext);
  if (letters.length === 0 || !marks) return <Emphasis text={text} />;
  return (
    <Emphasis text={text} words={(run) => <Parts parts={marks.markedParts(run, letters)} />} />
  );
}

/** Of a long text what is around the first of the words, without its markup. */
export function MarkedPassage({ text, letters }: MarkedText) {
  const marks = use(MarksContext);
  return marks && <Parts parts={marks.markedPassage(text, letters)} />;
}

const MARK = 'bg-transparent font-semibold text-accent underline underline-offset-2';

function Parts({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map(({ text, isMarked }, place) => {
    const Tag = isMarked ? 'mark' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
      <Tag key={place} className={isMarked ? MARK : undefined}>
        {text}
      </Tag>
    );
  });
}
