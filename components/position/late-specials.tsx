'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { openedSpecial } from '@/lib/progress/actions';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';

/** Specials that came into the guide when the viewer was further on: closed until they say otherwise. */
export function LateSpecials({ late }: { late: readonly Key[] }) {
  const { slug, unit } = useShow();
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <div className="mt-6 border-t border-hair pt-4">
      <h3 className="text-base">{t('late', { unit })}</h3>
      <p className="mt-1 text-soft">{t('lateWhy', { unit })}</p>
      <ul className="mt-2">
        {late.map((key) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1"
          >
            <span>{names.title(key)}</span>
            <Button onClick={() => openedSpecial(slug, key, Date.now())}>
              {t('lateOpen', { unit })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
