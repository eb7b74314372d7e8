'use client';

import { useTranslations } from 'next-intl';
import { type Bond, lastHeld } from '@/lib/guide/kinds/bond';
import { Line } from './prose';

/** What two are to each other in a few words; and what they were, where it is over and nothing else is said. */
export function BondLabel({ bond }: { bond: Bond }) {
  const t = useTranslations('bonds');
  const { ended, label } = bond.now;
  return (
    <>
      {ended && lastHeld(bond)?.label === label && (
        <span className="text-sm text-soft">{t('untilThen')} </span>
      )}
      <strong className="font-semibold">
        <Line text={label} />
      </strong>
    </>
  );
}
