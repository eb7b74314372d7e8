'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { chainBetween } from '@/lib/guide/chain';
import { personIn } from '@/lib/guide/kinds/person';
import { byWeight } from '@/lib/guide/kinds/presence';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { BondLine } from '../text/bond-line';
import { Section } from '../ui/section';
import { ChainRow } from './chain-row';
import { NameField } from './name-field';

/** "How are these two connected?": the chain of bonds so far that binds them best, drawn and in words. */
export function Connected({ focus }: { focus: Id | undefined }) {
  const { guide } = useGuide();
  const t = useTranslations('map');
  const [first, setFirst] = useState<Id>();
  const [second, setSecond] = useState<Id>();
  const [one, other] = [first ?? focus, second].map((id) => id && personIn(guide, id)?.id);
  const asked = one !== undefined && other !== undefined;
  const chain = asked ? chainBetween(guide, one, other) : undefined;
  const people = { among: byWeight(guide, guide.people.values()), none: t('choose') };
  return (
    <Section title={t('connected')}>
      <div data-screen className="flex flex-wrap gap-x-4 gap-y-2">
        <NameField {...people} label={t('first')} chosen={one} onChoose={setFirst} />
        <NameField {...people} label={t('second')} chosen={other} onChoose={setSecond} />
      </div>
      <div role="status" className="mt-3">
        {asked && !chain && <p>{t('notConnected')}</p>}
        {chain?.length === 0 && <p>{t('same')}</p>}
        {chain && chain.length > 0 && (
          <>
            <ChainRow chain={chain} />
            <ol>
              {chain.map(({ bond }) => (
                <li key={bond.id} className="border-t border-hair py-3">
                  <BondLine bond={bond} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Section>
  );
}
