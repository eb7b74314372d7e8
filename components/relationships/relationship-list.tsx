'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { type Bond, bondsNow, bondsOver, isEndOf } from '@/lib/guide/kinds/bond';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { BondLine } from '../text/bond-line';
import { Button } from '../ui/button';
import { Section } from '../ui/section';

/** All that the map says, in words, and what is over besides; of one person where one is picked. */
export function RelationshipList(props: {
  focus: Id | undefined;
  /** How many are told at first. */
  limit: number;
}) {
  const { focus, limit } = props;
  const { guide } = useGuide();
  const t = useTranslations('bonds');
  const theirs = (bonds: Bond[]) =>
    focus === undefined ? bonds : bonds.filter((bond) => isEndOf(guide, bond, focus));
  const [now, over] = [theirs(bondsNow(guide)), theirs(bondsOver(guide))];
  return (
    <>
      <Section title={useTranslations('map')('list')}>
        {now.length + over.length === 0 && <p>{t('none')}</p>}
        <BondList bonds={now} limit={limit} />
      </Section>
      {over.length > 0 && (
        <Section title={t('over')}>
          <BondList bonds={over} limit={limit} />
        </Section>
      )}
    </>
  );
}

function BondList({ bonds, limit }: { bonds: readonly Bond[]; limit: number }) {
  const { horizon } = useGuide();
  const [isAll, setAll] = useState(false);
  const names = useEntryNames();
  const t = useTranslations('map');
  return (
    <>
      <ul>
        {(isAll ? bonds : bonds.slice(0, limit)).map((bond) => (
          <li key={bond.id} className="border-t border-hair py-4">
            <BondLine bond={bond} />
            {horizon !== PREMISE && bond.now.key === horizon && (
              <p className="text-sm text-accent">{t('changed', { name: names.name(horizon) })}</p>
            )}
          </li>
        ))}
      </ul>
      {!isAll && bonds.length > limit && (
        <Button onClick={() => setAll(true)}>{t('more', { count: bonds.length - limit })}</Button>
      )}
    </>
  );
}
