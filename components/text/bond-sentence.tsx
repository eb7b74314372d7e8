'use client';

import type { ReactNode } from 'react';
import { type Bond, endCalled } from '@/lib/guide/kinds/bond';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { BondArrow } from './bond-arrow';
import { Emphasis } from './emphasis';
import { Told } from './told';

/** A bond in one sentence that is true from either end: "Ines → Marco: trusts him". */
export function BondSentence({ bond, children }: { bond: Bond; children?: ReactNode }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const [from, to] = bond.ends.map((end) => endCalled(guide, bond, end)?.[language] ?? '');
  return (
    <Told as="span">
      {from} <BondArrow mutual={bond.mutual} /> {to}:{' '}
      {children ?? <Emphasis text={bond.now.label} />}
    </Told>
  );
}
