'use client';

import { type Bond, endCalled } from '@/lib/guide/kinds/bond';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { BondArrow } from './bond-arrow';
import { Marked } from './marked';
import { Told } from './told';

const NOTHING: readonly string[] = [];

/** A bond in one sentence that is true from either end: "Ines → Marco: trusts him". */
export function BondSentence({
  bond,
  letters = NOTHING,
}: {
  bond: Bond;
  letters?: readonly string[];
}) {
  const { guide } = useGuide();
  const { language } = useShow();
  const [from, to] = bond.ends.map((end) => endCalled(guide, bond, end)?.[language] ?? '');
  return (
    <Told as="span">
      {from} <BondArrow mutual={bond.mutual} /> {to}:{' '}
      <Marked text={bond.now.label} letters={letters} />
    </Told>
  );
}
