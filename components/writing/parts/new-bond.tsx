'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BondKind } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { Check } from '../../ui/choice';
import { useEntry } from '../entry-desk';
import { NamePicker } from '../fields/name-picker';
import { NewText } from '../fields/new-text';
import { KindField } from './bonds-part';

/** Two, what is between them, and whether it is on both sides. */
export function NewBond({ of }: { of?: Id }) {
  const { guide, language, add } = useEntry();
  const [ends, setEnds] = useState<Id[]>(of === undefined ? [] : [of]);
  const [isMutual, setMutual] = useState(true);
  const [kind, setKind] = useState<BondKind>('friendship');
  const t = useTranslations('writing');
  const [one, other] = ends;
  const nameOf = (id: Id) => namedIn(guide, id)?.short[language] ?? id;
  if (one === undefined || other === undefined) {
    return (
      <NamePicker
        label={one === undefined ? t('bondOf') : t('bondWith', { name: nameOf(one) })}
        but={ends}
        button={t('choose')}
        onPick={(id) => setEnds([...ends, id])}
      />
    );
  }
  const again = () => setEnds(of === undefined ? [] : [of]);
  return (
    <div className="mt-3">
      <p className="text-lg">
        {nameOf(one)} {isMutual ? '↔' : '→'} {nameOf(other)}
      </p>
      <Check isChecked={isMutual} onChange={setMutual}>
        {t('mutual')}
      </Check>
      <KindField kind={kind} onChange={setKind} />
      <NewText
        name="label"
        draft={`bond:${one}:${other}`}
        onAdd={(text) => {
          const between = isMutual ? { between: [one, other] } : { from: one, to: other };
          const bond = { ...between, kind: [kind], label: { [language]: text }, sources: [] };
          add(['bonds'], bond);
          again();
        }}
      />
    </div>
  );
}
