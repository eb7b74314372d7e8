'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { currentId } from '@/lib/guide/kinds/alias';
import type { BondKind } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { useEntry } from '../entry-desk';
import { NamePicker } from '../fields/name-picker';
import { NewText } from '../fields/new-text';
import { useGoOn } from '../fields/use-go-on';
import { KindField } from './bonds-part';

/** Two, what is between them, and whether it is on both sides. */
export function NewBond({ of }: { of?: Id }) {
  const { guide, file, language, add } = useEntry();
  const [picked, setPicked] = useState<Id[]>([]);
  const [isMutual, setMutual] = useState(true);
  const [kind, setKind] = useState<BondKind>();
  const t = useTranslations('writing');
  // Who was new, and was taken back, is nobody.
  const nameOf = (id: Id) => {
    const named = file.people[id] ?? file.things[id];
    return namedIn(guide, id)?.short[language] ?? named?.name?.[language];
  };
  const ends = [of, ...picked].filter((id) => id !== undefined && nameOf(id) !== undefined) as Id[];
  const [one, other] = ends;
  const box = useGoOn<HTMLDivElement>(other !== undefined && picked);
  const again = () => {
    setPicked([]);
    setKind(undefined);
  };
  const otherwise = picked.length > 0 && (
    <Button look="quiet" onClick={again} className="-ml-4 mt-1">
      {t('otherwise')}
    </Button>
  );
  if (one === undefined || other === undefined) {
    return (
      <>
        <NamePicker
          label={one === undefined ? t('bondOf') : t('bondWith', { name: nameOf(one) ?? one })}
          but={ends}
          button={t('choose')}
          onPick={(id) => {
            const others = ends.filter((end) => end !== of);
            // Nobody is anything to themselves, under any name.
            if (ends.every((end) => currentId(guide, end) !== currentId(guide, id)))
              setPicked([...others, id]);
          }}
        />
        {one !== undefined && otherwise}
      </>
    );
  }
  return (
    <div ref={box} className="mt-3">
      <p className="text-lg">
        {nameOf(one)} {isMutual ? '↔' : '→'} {nameOf(other)}
      </p>
      <Check isChecked={isMutual} onChange={setMutual}>
        {t('mutual')}
      </Check>
      <NewText
        name="label"
        draft={`bond:${one}:${other}`}
        before={<KindField kind={kind} isNeeded onChange={setKind} />}
        onAdd={(text) => {
          const between = isMutual ? { between: [one, other] } : { from: one, to: other };
          const bond = {
            ...between,
            kind: kind && [kind],
            label: { [language]: text },
            sources: [],
          };
          add(['bonds'], bond);
          again();
        }}
      />
      {otherwise}
    </div>
  );
}
