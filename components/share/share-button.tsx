'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isOwnShow } from '@/lib/addresses/own-show';
import type { Key } from '@/lib/guide/keys';
import { CodeFailed } from '../reading/code-failed';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';

const ShareSheet = lazyComponent(
  withLateWords(() => import('./share-sheet').then((code) => code.ShareSheet)),
  CodeFailed,
);

/** "Share": the guide as of `entry`, or that recap. Nothing from a look ahead; what lies here alone is shared as a file. */
export function ShareButton(props: { entry: Key; isRecap?: boolean }) {
  const [open, setOpen] = useState(false);
  const { lookAhead } = useReadingPlace();
  const t = useTranslations('show');
  const { slug } = useShow();
  if (lookAhead || isOwnShow(slug)) return null;
  return (
    <div data-screen>
      <Button look="quiet" className="-ml-4" onClick={() => setOpen(true)}>
        {t('share')}
      </Button>
      <Dialog open={open} title={t('share')} onClose={() => setOpen(false)}>
        <div className="min-h-56">
          <ShareSheet {...props} />
        </div>
      </Dialog>
    </div>
  );
}
