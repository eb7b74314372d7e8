'use client';

import { useTranslations } from 'next-intl';
import { bondsNow, bondsOver } from '@/lib/guide/bonds';
import { useGuide } from '../show/guide-context';
import { Section } from '../ui/section';
import { BondLine } from './bond-line';

/** How everybody known stands to everybody else, at the horizon. */
export function RelationshipList() {
  const { guide } = useGuide();
  const t = useTranslations('bonds');
  const [now, over] = [bondsNow(guide), bondsOver(guide)];
  return (
    <div className="mt-10 max-w-2xl">
      <h2 className="text-3xl">{t('title')}</h2>
      {now.length + over.length === 0 && <p className="mt-4">{t('none')}</p>}
      <ul className="mt-4">
        {now.map((bond) => (
          <li key={bond.id} className="border-t border-hair py-4">
            <BondLine bond={bond} />
          </li>
        ))}
      </ul>
      {over.length > 0 && (
        <Section title={t('over')}>
          <ul>
            {over.map((bond) => (
              <li key={bond.id} className="border-t border-hair py-4">
                <BondLine bond={bond} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
