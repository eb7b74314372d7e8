'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Owner } from '@/lib/guide/kinds/owner';
import { knownBy } from '@/lib/guide/known-by';
import type { Why } from '@/lib/guide/search/finder';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { DOT } from '../ui/dot';
import { BondSentence } from './bond-sentence';
import { LastSeen } from './last-seen';
import { Marked, MarkedPassage } from './marked';
import { Told } from './told';

/** Who or what, how known in one true sentence, and where last seen; marked in it why they answer a search. */
export function OwnerTold(props: { owner: Owner; why: Why; name: (text: ReactNode) => ReactNode }) {
  const { owner, why } = props;
  const { letters } = why;
  const { language } = useShow();
  const kinds = useTranslations('things');
  const name = owner.name[language] ?? '';
  const isThing = 'kind' in owner;
  return (
    <>
      <Told as="span" translate="no" className="font-semibold">
        {props.name(<Marked text={name} letters={letters} />)}
      </Told>
      {why.by === 'name' && why.text !== undefined && why.text !== name && (
        <span className="text-soft">
          {' ('}
          <Marked text={why.text} letters={letters} />)
        </span>
      )}
      {isThing && <span className="text-soft">{DOT + kinds(`kinds.${owner.kind}`)}</span>}
      {!isThing && owner.role && (
        <Told as="span" className="text-soft">
          {DOT}
          <Marked text={owner.role} letters={letters} />
        </Told>
      )}
      <HowKnown owner={owner} why={why} />
      <span className="block text-sm text-soft">
        <LastSeen named={owner} />
      </span>
    </>
  );
}

/** The bond that answers, or the one that was made or changed last; and the text that answers. */
function HowKnown({ owner, why }: { owner: Owner; why: Why }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const known = why.bond ? { bond: why.bond } : knownBy(guide, owner, language);
  const isPassage = (why.by === 'told' || why.by === 'knownAs') && why.text !== undefined;
  return (
    <>
      {known && (
        <span className="block">
          {'bond' in known ? (
            <BondSentence bond={known.bond} letters={why.letters} />
          ) : (
            <Told as="span">
              <Marked text={known.text} letters={why.letters} />
            </Told>
          )}
        </span>
      )}
      {isPassage && (
        <Told as="q" className="block text-soft">
          <MarkedPassage text={why.text ?? ''} letters={why.letters} />
        </Told>
      )}
    </>
  );
}
