'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { BOND_KINDS, type BondKind, isEndOf, isWithOneself } from '@/lib/guide/kinds/bond';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { KIND_DASHES, kindColour } from './kind-style';

/** What the lines on the map mean, of the kinds that there are. */
export function MapLegend({ focus }: { focus: Id | undefined }) {
  const { guide, horizon } = useGuide();
  const all = [...guide.bonds.values()].filter(
    (bond) => !isWithOneself(guide, bond) && (focus === undefined || isEndOf(guide, bond, focus)),
  );
  const bonds = all.filter(({ now }) => !now.ended);
  const names = useEntryNames();
  const t = useTranslations('map');
  const words = useTranslations('bonds');
  const drawn = new Set(bonds.map(({ now }) => now.kinds[0]));
  const isNew = horizon !== PREMISE && bonds.some(({ now }) => now.key === horizon);
  return (
    <ul aria-label={t('legend')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {BOND_KINDS.filter((kind) => drawn.has(kind)).map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <Sample kind={kind} />
          <span className="inline-block first-letter:uppercase">{words(`kinds.${kind}`)}</span>
        </li>
      ))}
      {bonds.some(({ mutual }) => !mutual) && (
        <li className="flex items-center gap-2">
          <Sample kind="other" isArrow />
          {t('arrow')}
        </li>
      )}
      {bonds.length < all.length && (
        <li className="flex items-center gap-2">
          <Sample kind="family" isOver />
          {words('over')}
        </li>
      )}
      {isNew && (
        <li className="flex items-center gap-2">
          <Sample kind="other" isNew />
          {t('changed', { name: names.name(horizon) })}
        </li>
      )}
    </ul>
  );
}

function Sample(props: { kind: BondKind; isNew?: boolean; isArrow?: boolean; isOver?: boolean }) {
  const { kind, isNew, isArrow, isOver } = props;
  const plain = isNew || isArrow;
  const colour = isOver ? 'var(--soft)' : plain ? 'var(--ink)' : kindColour(kind);
  return (
    <svg
      viewBox="0 0 100 20"
      aria-hidden="true"
      className={`h-2.5 w-12 shrink-0 ${isOver ? 'opacity-45' : ''}`}
    >
      <path
        d="M4 10H92"
        stroke={colour}
        strokeWidth={isNew ? 9 : 5}
        strokeLinecap="round"
        strokeDasharray={plain ? undefined : KIND_DASHES[kind]}
      />
      {isArrow && <path d="M98 10 78 1v18z" fill={colour} />}
    </svg>
  );
}
