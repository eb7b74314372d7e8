'use client';

import { useTranslations } from 'next-intl';
import { type Bond, endCalled } from '@/lib/guide/kinds/bond';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { DOT } from '../ui/dot';
import { BondArrow } from './bond-arrow';
import { BondLabel } from './bond-label';
import { NameLink } from './name-link';
import { Line } from './prose';
import { Told } from './told';

/** A bond in words: between whom, of what kind, and how things stand between them. */
export function BondLine({ bond }: { bond: Bond }) {
  const t = useTranslations('bonds');
  const { ends, mutual, now } = bond;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Told as="span">
          <End of={bond} id={ends[0]} /> <BondArrow mutual={mutual} />{' '}
          <End of={bond} id={ends[1]} />
        </Told>
        <span className="text-sm text-soft">
          {now.kinds.map((kind) => t(`kinds.${kind}`)).join(t('and'))}
          {now.ended && DOT + t('ended')}
        </span>
      </p>
      <p>
        <BondLabel bond={bond} />
      </p>
      {now.text && (
        <p>
          <Line text={now.text} />
        </p>
      )}
    </div>
  );
}

function End({ of, id }: { of: Bond; id: Id }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const name = endCalled(guide, of, id);
  return name && <NameLink id={id}>{name[language]}</NameLink>;
}
