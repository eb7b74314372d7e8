import type { MarkedPart } from '@/lib/guide/search/marks';

const MARK = 'bg-transparent font-semibold text-accent underline underline-offset-2';

/** A text with the words in it that were looked for. */
export function Marked({ parts }: { parts: readonly MarkedPart[] }) {
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
