'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStore } from 'zustand';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { EditPath } from '@/lib/own/edit';
import { pen, tookBack } from '@/lib/own/pen';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { useEntry } from './entry-desk';
import type { FieldName } from './fields/text-field';
import { drafts } from './fields/use-draft';

/** Whether what was written is kept, and the way to take the last of it back. */
export function Kept({ isWhole }: { isWhole?: boolean }) {
  const { slug } = useShow();
  const { entry } = useEntry();
  const isKept = useStore(pen, (state) => state.isKept);
  // Elsewhere what was written on another page is out of sight.
  const [before] = useState(() => (isWhole ? [] : pen.getState().made));
  const last = useStore(pen, ({ made }) =>
    made.findLast(
      (one) => one.show === slug && one.key === entry && !one.goesAlong && !before.includes(one),
    ),
  );
  const isTyping = useStore(drafts, (all) => all.length > 0);
  const nameOf = useNameOf();
  const t = useTranslations('writing');
  return (
    <p className="sticky bottom-[calc(var(--foot)+3.25rem)] z-10 mt-4 flex items-center justify-between gap-x-4 bg-paper py-1 text-sm text-soft">
      <span className="shrink-0">{t(isTyping ? 'typing' : isKept ? 'kept' : 'keeping')}</span>
      {last && (
        <Button
          look="quiet"
          className="-mr-4 min-w-0 text-right"
          onClick={() => void tookBack(slug, entry)}
        >
          {t('takeBack', { what: nameOf(last.path) })}
        </Button>
      )}
    </p>
  );
}

/** Fields that are called otherwise where they are written than in an entry. */
const CALLED = { notes: 'note', reading: 'sound', text: 'thing', keywords: 'keyword' };
const PARTS = ['scenes', 'bonds', 'threads', 'secrets', 'commentary', 'aired', 'runtime'] as const;

/** What is written at a place of the entry, in a few words. */
function useNameOf(): (path: EditPath) => string {
  const { guide, file, language } = useEntry();
  const t = useTranslations('writing');
  const fieldOf = (step: string | number | undefined) => {
    const place =
      `fields.${(CALLED[step as keyof typeof CALLED] ?? step) as FieldName}.name` as const;
    return t.has(place) ? t(place) : '';
  };
  return ([part = '', id = '', field]) => {
    const name = PARTS.find((one) => one === part);
    if (name) return t(name);
    if (part !== 'people' && part !== 'things') {
      return part === 'present' ? t('onScreen') : fieldOf(part);
    }
    const named = file[part][id]?.name ?? namedIn(guide, String(id))?.short;
    const who = named?.[language] ?? t(part === 'people' ? 'people' : 'things');
    return [fieldOf(field), who].filter(Boolean).join(' · ');
  };
}
