'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BOND_KINDS, type Bond, type BondKind, bondsNow, isEndOf } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { endsOf, idOfBond } from '@/lib/guide/schema/serving';
import { Check } from '../../ui/choice';
import { type EntryHere, useEntry } from '../entry-desk';
import { PickEarlier } from '../fields/pick-earlier';
import { TextField } from '../fields/text-field';
import { INPUT } from '../look';
import { NewBond } from './new-bond';
import { Part } from './part';

/** How two stand to each other: new, changed, over. Of somebody alone, or of everybody. */
export function BondsPart({ of }: { of?: Id }) {
  const here = useEntry();
  const { file, guide, write, add, remove } = here;
  const t = useTranslations('writing');
  const words = useTranslations('bonds');
  const [sent, setSent] = useState<{ id: string }>();
  const mine = (ends: readonly Id[]) => of === undefined || ends.includes(of);
  const written = new Set(file.bonds.map(idOfBond));
  const others = bondsNow(guide).filter(
    (bond) => !written.has(bond.id) && (of === undefined || isEndOf(guide, bond, of)),
  );
  return (
    <>
      <ul>
        {file.bonds.map((bond, place) => {
          const ends = endsOf(bond);
          if (!mine(ends)) return null;
          const now = guide.bonds.get(idOfBond(bond))?.now;
          const name = called(here, ends, Boolean(bond.between));
          return (
            <Part
              key={idOfBond(bond)}
              name={name}
              title={name}
              sent={sent?.id === idOfBond(bond) && sent}
              onRemove={() => remove(['bonds', place])}
            >
              <KindField
                kind={bond.kind?.[0]}
                onChange={(kind) => write(['bonds', place, 'kind'], [kind])}
              />
              <TextField name="label" path={['bonds', place, 'label']} stands={now?.label} />
              <TextField name="bond" path={['bonds', place, 'text']} isLong stands={now?.text} />
              <Check
                isChecked={bond.ended ?? false}
                onChange={(ended) => write(['bonds', place, 'ended'], ended)}
              >
                {words('ended')}
              </Check>
            </Part>
          );
        })}
      </ul>
      <NewBond of={of} />
      <PickEarlier
        label={t('bondsBefore')}
        among={others.map(({ id, ends, mutual, now }) => {
          return { id, name: `${called(here, ends, mutual)} · ${now.label}` };
        })}
        onPick={(id) => {
          const bond = others.find((one) => one.id === id);
          if (bond) add(['bonds'], sameEnds(bond));
          setSent({ id });
        }}
      />
    </>
  );
}

/** Something of a bond that is known, by its ends as they were written. */
function sameEnds({ ends: [one, other], mutual }: Bond) {
  return { ...(mutual ? { between: [one, other] } : { from: one, to: other }), sources: [] };
}

/** Of what kind a bond is: as before where nothing is chosen, or it has to be. */
export function KindField(props: {
  kind: BondKind | undefined;
  isNeeded?: boolean;
  onChange: (kind: BondKind) => void;
}) {
  const t = useTranslations('writing');
  const words = useTranslations('bonds.kinds');
  return (
    <select
      aria-label={t('bondKind')}
      required={props.isNeeded}
      value={props.kind ?? ''}
      onChange={({ target }) => props.onChange(target.value as BondKind)}
      className={INPUT}
    >
      {props.kind === undefined && (
        <option value="">{t(props.isNeeded ? 'bondKind' : 'asBefore')}</option>
      )}
      {BOND_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {words(kind)}
        </option>
      ))}
    </select>
  );
}

function called(here: EntryHere, ends: readonly Id[], isMutual: boolean): string {
  const [one = '', other = ''] = ends.map(
    (id) => namedIn(here.guide, id)?.short[here.language] ?? id,
  );
  return `${one} ${isMutual ? '↔' : '→'} ${other}`;
}
