import { Fragment, type ReactNode } from 'react';
import { runsOf } from '@/lib/guide/markup';

/** One paragraph of a text with its emphasis; without links, unless `words` makes some. */
export function Emphasis({
  text,
  words = (run) => run,
}: {
  text: string;
  words?: (run: string) => ReactNode;
}) {
  return runsOf(text).map((run, index) => {
    const Tag = run.emphasis ? 'em' : Fragment;
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one paragraph never move
    return <Tag key={index}>{words(run.text)}</Tag>;
  });
}
