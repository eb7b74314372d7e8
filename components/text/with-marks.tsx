import type { ReactNode } from 'react';
import { markedParts, markedPassage } from '@/lib/guide/search/marks';
import { MarksContext } from './marked';

const marks = { markedParts, markedPassage };

/** Around what answers a search: in it the words that were looked for are marked. */
export function WithMarks({ children }: { children: ReactNode }) {
  return <MarksContext value={marks}>{children}</MarksContext>;
}
