'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { startedNext } from '@/lib/progress/actions';
import { useWatching } from '@/lib/progress/use-positions';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';

/** "I'm in the middle of episode 3": said for oneself, and for the bar; it opens nothing. */
export function WatchingNext({ next, className = '' }: { next: Key; className?: string }) {
  const { slug, unit } = useShow();
  const isWatching = useWatching(slug);
  const names = useEntryNames();
  const t = useTranslations('position');
  return (
    <Button
      aria-pressed={isWatching}
      className={`aria-pressed:border-ink aria-pressed:bg-tray ${className}`}
      onClick={() => startedNext(slug, !isWatching)}
    >
      {t('watching', { name: names.name(next), unit })}
    </Button>
  );
}
