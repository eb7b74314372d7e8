'use client';

import { useTranslations } from 'next-intl';
import type { Bond } from '@/lib/guide/kinds/bond';
import { BondLine } from '../text/bond-line';
import { Dialog } from '../ui/dialog';

/** What a line of the map says, in words. */
export function PickedBonds({ bonds, onClose }: { bonds: readonly Bond[]; onClose: () => void }) {
  const t = useTranslations('map');
  return (
    <Dialog open={bonds.length > 0} title={t('between')} onClose={onClose}>
      <ul>
        {bonds.map((bond) => (
          <li key={bond.id} className="border-b border-hair py-4 last:border-none">
            <BondLine bond={bond} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
