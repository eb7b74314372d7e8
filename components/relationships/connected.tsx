'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { chainBetween } from '@/lib/guide/chain';
import { personIn } from '@/lib/guide/kinds/person';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { BondLine } from '../text/bond-line';
import { Section } from '../ui/section';
import { NamedChoice } from './named-choice';

/** "How are these two connected?": the shortest chain of bonds so far, in words. */
export function Connected() {
  const { guide } = useGuide();
  const t = useTranslations('map');
  const [first, setFirst] = useState<Id>();
  const [second, setSecond] = useState<Id>();
  const [one, other] = [first, second].map((id) => id && personIn(guide, id)?.id);
  const asked = one !== undefined && other !== undefined;
  const chain = asked ? chainBetween(guide, one, other) : undefined;
  const people = { among: [...guide.people.values()], none: t('choose') };
  return (
    <Section title={t('connected')}>
      <div data-screen className="flex flex-wrap gap-x-4 gap-y-2">
        <NamedChoice {...people} label={t('first')} chosen={one} onChoose={setFirst} />
        <NamedChoice {...people} label={t('second')} chosen={other} onChoose={setSecond} />
      </div>
      <div role="status" className="mt-3">
        {asked && !chain && <p>{t('notConnected')}</p>}
        {chain?.length === 0 && <p>{t('same')}</p>}
        {chain && chain.length > 0 && (
          <ol>
            {chain.map(({ bond }) => (
              <li key={bond.id} className="border-t border-hair py-3">
                <BondLine bond={bond} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </Section>
  );
}
