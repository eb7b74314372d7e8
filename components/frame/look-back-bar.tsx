'use client';

import { useTranslations } from 'next-intl';
import { isWithin, type Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { leaveLink } from '../reading/leave-link';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';

/**
 * Shown while the guide is as of an earlier entry, since a link asked for that; or that it would have gone
 * further, which says nothing of what is there.
 */
export function LookBackBar({ asked }: { asked: Key }) {
  const { position, horizon } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('share');
  const isFurther = !isWithin(asked, position);
  return (
    <div
      role="status"
      className="-mx-4 mt-4 flex flex-wrap items-center justify-between gap-x-4 border-y border-accent bg-paper px-4 py-1 md:-mx-8 md:px-8"
    >
      <p>
        {isFurther
          ? t('backFurther', { upTo: names.upTo(position) })
          : t('back', { upTo: names.upTo(horizon) })}
      </p>
      <span data-screen>
        <Button look="quiet" onClick={leaveLink}>
          {t(isFurther ? 'close' : 'all')}
        </Button>
      </span>
    </div>
  );
}
