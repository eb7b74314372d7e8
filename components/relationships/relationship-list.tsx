'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { type Bond, bondsNow, bondsOver, isEndOf } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import { weightIn } from '@/lib/guide/kinds/presence';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { BondLine } from '../text/bond-line';
import { Section } from '../ui/section';
import { useMore } from '../ui/use-more';

/** All that the map says, in words, and what is over besides; of one person where one is picked. */
export function RelationshipList({ focus }: { focus: Id | undefined }) {
  const { guide } = useGuide();
  const t = useTranslations('bonds');
  const weigh = weightIn(guide);
  const weightOf = ({ ends }: Bond) =>
    Math.min(...ends.map((end) => weigh(namedIn(guide, end) ?? { seenIn: [] })));
  const theirs = (bonds: Bond[]) =>
    bonds
      .filter((bond) => focus === undefined || isEndOf(guide, bond, focus))
      .map((bond) => ({ bond, weight: weightOf(bond) }))
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ bond }) => bond);
  const [now, over] = [theirs(bondsNow(guide)), theirs(bondsOver(guide))];
  return (
    <>
      <Section title={useTranslations('map')('list')}>
        {now.length + over.length === 0 && <p>{t('none')}</p>}
        <BondList bonds={now} of={focus ?? ''} />
      </Section>
      {over.length > 0 && (
        <Section title={t('over')}>
          <BondList bonds={over} of={focus ?? ''} />
        </Section>
      )}
    </>
  );
}

/** How many there are before one asks for more. */
const FIRST = 12;

function BondList({ bonds, of }: { bonds: readonly Bond[]; of: string }) {
  const { shown, more } = useMore(bonds.length, FIRST, of);
  const { horizon } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('map');
  return (
    <>
      <ul>
        {bonds.slice(0, shown).map((bond) => (
          <li key={bond.id} className="border-t border-hair py-4">
            <BondLine bond={bond} />
            {horizon !== PREMISE && bond.now.key === horizon && (
              <p className="text-sm text-accent">{t('changed', { name: names.name(horizon) })}</p>
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
