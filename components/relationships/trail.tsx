'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Told } from '../text/told';

/** The way by which one has come to who is in the middle, and back along it. */
export function Trail({ ids, onGo }: { ids: readonly Id[]; onGo: (id: Id) => void }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const t = useTranslations('map');
  if (ids.length < 2) return null;
  return (
    <nav
      data-screen
      aria-label={t('trail')}
      className="mt-2 flex min-h-11 flex-wrap items-center gap-x-2 text-sm"
    >
      {ids.map((id, place) => {
        const name = namedIn(guide, id)?.short[language];
        const isLast = place === ids.length - 1;
        return (
          <Fragment key={id}>
            {place > 0 && <span aria-hidden="true">›</span>}
            {isLast ? (
              <Told as="span" className="font-semibold">
                {name}
              </Told>
            ) : (
              <button
                type="button"
                onClick={() => onGo(id)}
                className="min-h-11 cursor-pointer text-accent underline underline-offset-4"
              >
                <Told as="span">{name}</Told>
              </button>
            )}
          </Fragment>
        );
      })}
    </nav>
  );
}
