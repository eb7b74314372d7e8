'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';

/** What went wrong, in words, and the way to try again. */
export function ErrorNotice({ text, retry }: { text: string; retry: () => void }) {
  const t = useTranslations('gate');
  return (
    <div role="alert" className="my-6 border-l-4 border-accent bg-tray px-4 py-3">
      <p>{text}</p>
      <Button onClick={retry} className="mt-2">
        {t('retry')}
      </Button>
    </div>
  );
}
