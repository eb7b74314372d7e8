'use client';

import { useTranslations } from 'next-intl';
import type { EditPath } from '@/lib/own/edit';
import { useEntry } from '../entry-desk';

/** What somebody who stopped there could not know yet, in words; it keeps nobody from writing it. */
export function Doubts({ path }: { path: EditPath }) {
  const { doubts } = useEntry();
  const t = useTranslations('writing.doubts');
  const here = doubts.filter((doubt) => path.every((step, place) => doubt.path[place] === step));
  const lines = new Set(here.map(({ rule, words = '' }) => t(rule, { words })));
  return (
    <div role="status">
      {[...lines].map((line) => (
        <p key={line} className="mt-1 border-l-4 border-accent pl-3 text-sm">
          {line}
        </p>
      ))}
    </div>
  );
}
