'use client';

import { useTranslations } from 'next-intl';
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
          const name = called(here, ends, Boolean(bond.between));
          return (
            <Part
              key={idOfBond(bond)}
              name={name}
              title={name}
              onRemove={() => remove(['bonds', place])}
            >
              <KindField
                kind={bond.kind?.[0]}
                onChange={(kind) => write(['bonds', place, 'kind'], [kind])}
              />
              <TextField name="label" path={['bonds', place, 'label']} />
              <TextField name="bond" path={['bonds', place, 'text']} isLong />
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
        }}
      />
    </>
  );
}

/** Something of a bond that is known, by its ends as they were written. */
function sameEnds({ ends: [one, other], mutual }: Bond) {
  return { ...(mutual ? { between: [one, other] } : { from: one, to: other }), sources: [] };
}

export function KindField(props: {
  kind: BondKind | undefined;
  onChange: (kind: BondKind) => void;
}) {
  const t = useTranslations('writing');
  const words = useTranslations('bonds.kinds');
  return (
    <select
      aria-label={t('bondKind')}
      value={props.kind ?? ''}
      onChange={({ target }) => props.onChange(target.value as BondKind)}
      className={INPUT}
    >
      {props.kind === undefined && <option value="">{t('asBefore')}</option>}
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
