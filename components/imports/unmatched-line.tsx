'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { grownKeys } from '@/lib/import/grown-keys';
import type { UnmatchedShow } from '@/lib/import/unmatched';
import { beganShow, showFile } from '@/lib/own/begin';
import { removeGuide } from '@/lib/own/own-store';
import { Button } from '../ui/button';
import { DOT } from '../ui/dot';

/** A show that may become one of the viewer's own: then it is planned for like the others, above. */
export function UnmatchedLine({ show: { title, episodes } }: { show: UnmatchedShow }) {
  const locale = useLocale();
  const t = useTranslations('imports');
  const undo = useTranslations('position');
  const [own, setOwn] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const keys = grownKeys([PREMISE], episodes);
  const add = () => {
    const file = showFile(title, locale, 'episode');
    beganShow({ file, keys, isOpen: true }, Date.now()).then(setOwn, () => setFailed(true));
  };
  const takeBack = (show: string) =>
    removeGuide(show).then(
      () => setOwn(undefined),
      () => setFailed(true),
    );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-t border-hair py-1 last:border-b">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {title}
        <span className="text-soft">{DOT + t('episodes', { count: episodes.length })}</span>
      </span>
      <span className="-mx-4 flex flex-wrap items-center">
        <span role="status" className="px-4 text-soft empty:px-0">
          {own ? t('added') : hasFailed && t('failed')}
        </span>
        {own ? (
          <Button
            look="quiet"
            onClick={() => void takeBack(own)}
            aria-label={t('takeBack', { title })}
          >
            {undo('undo')}
          </Button>
        ) : (
          title &&
          keys.length > 1 && (
            <Button look="quiet" onClick={add} aria-label={t('addTitle', { title })}>
              {t('add')}
            </Button>
          )
        )}
      </span>
    </li>
  );
}
