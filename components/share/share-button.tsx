'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import { CodeFailed } from '../reading/code-failed';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';

const ShareSheet = lazyComponent(
  withLateWords(() => import('./share-sheet').then((code) => code.ShareSheet)),
  CodeFailed,
);

/** "Share": the guide as of `entry`, or that recap. Nothing is shared from a look ahead. */
export function ShareButton(props: { entry: Key; isRecap?: boolean }) {
  const [open, setOpen] = useState(false);
  const { lookAhead } = useReadingPlace();
  const t = useTranslations('show');
  if (lookAhead) return null;
  return (
    <span data-screen>
      <Button look="quiet" className="-ml-4" onClick={() => setOpen(true)}>
        {t('share')}
      </Button>
      <Dialog open={open} title={t('share')} onClose={() => setOpen(false)}>
        <div className="min-h-56">
          <ShareSheet {...props} />
        </div>
      </Dialog>
    </span>
  );
}
