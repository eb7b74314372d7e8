'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { leaveLink } from '../reading/leave-link';
import { PageHeading } from '../reading/page-heading';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';

/** A recap that is finished, and lies past the entry as of which a link opened the guide. */
export function BeyondLink({ entry }: { entry: Key }) {
  const { horizon } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('share');
  return (
    <div className="mt-10 max-w-2xl">
      <PageHeading tab={names.title(entry)}>{names.title(entry)}</PageHeading>
      <p className="mt-4">{t('beyond', { upTo: names.upTo(horizon) })}</p>
      <Button className="mt-3" onClick={leaveLink}>
        {t('all')}
      </Button>
    </div>
  );
}
