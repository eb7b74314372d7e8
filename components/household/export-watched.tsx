'use client';

import { useTranslations } from 'next-intl';
import {
  plainCsv,
  traktCsv,
  traktRows,
  type WatchedShow,
  withoutNumber,
} from '@/lib/progress/watched-files';
import { GiveFile } from '../ui/give-file';
import { useWatched } from './use-watched';

/** What those watching have finished, as files that other services read. */
export function ExportWatched() {
  const t = useTranslations('files');
  const { shows, isPending, lost } = useWatched();
  if (isPending) return <p role="status">{t('gathering')}</p>;
  const without = withoutNumber(shows);
  return (
    <>
      <p className="text-soft">{t('exportWhat')}</p>
      {lost > 0 && <p role="alert">{t('exportLost', { count: lost })}</p>}
      {without > 0 && <p>{t('exportSpecials', { count: without })}</p>}
      {FILES.map(({ name, label, type, text }) => (
        <GiveFile
          key={name}
          label={t(label)}
          make={() => new File([text(shows)], name, { type })}
        />
      ))}
    </>
  );
}

const FILES = [
  { name: 'watched.csv', label: 'plainCsv', type: 'text/csv', text: plainCsv },
  { name: 'trakt.csv', label: 'traktCsv', type: 'text/csv', text: traktCsv },
  {
    name: 'trakt.json',
    label: 'traktJson',
    type: 'application/json',
    text: (shows: readonly WatchedShow[]) => JSON.stringify(traktRows(shows), null, 1),
  },
] as const;
