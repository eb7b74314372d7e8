'use client';

import { type ReactNode, useState } from 'react';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';

const PositionSheet = lazyComponent(
  () => import('./position-sheet').then((code) => code.PositionSheet),
  CodeFailed,
);

/** The sheet with all ways to change where one is, to be put on the page, and how to open it. */
export function usePositionSheet(): { open: () => void; sheet: ReactNode } {
  const { position, lookAhead } = useReadingPlace();
  // It closes by itself when what it was opened to change has changed.
  const now = [position, lookAhead?.kind, lookAhead?.key].join(' ');
  const [openedAt, setOpenedAt] = useState<string>();
  const names = useEntryNames();
  const close = () => setOpenedAt(undefined);
  return {
    open: () => setOpenedAt(now),
    sheet: (
      <Dialog open={openedAt === now} title={names.upTo(position)} onClose={close}>
        <PositionSheet onClose={close} />
      </Dialog>
    ),
  };
}
