'use client';

import { useHousehold } from '@/lib/progress/use-household';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';

const BackupDue = lazyComponent(
  withLateWords(() => import('./backup-due').then((code) => code.BackupDue)),
  () => null,
);

/** Proposes a backup, where there may be enough to lose that its code is worth fetching. */
export function LateBackupDue() {
  const { viewers } = useHousehold();
  const kept = viewers.reduce((sum, one) => sum + one.notes.length + one.positions.size, 0);
  return kept > 9 && <BackupDue />;
}
