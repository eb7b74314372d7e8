'use client';

import { useTranslations } from 'next-intl';
import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { SIGNS, Sign, type SignName, signOf } from './sign';

/** What the marks on the ribbons mean, of those that are there. */
export function RibbonLegend({ leaves }: { leaves: readonly RibbonLeaf[] }) {
  const t = useTranslations('ribbon');
  const changes = leaves.flatMap(({ bands }) =>
    bands.flatMap(({ knots }) => knots.flatMap((knot) => knot.changes)),
  );
  const there = new Set(changes.map(signOf));
  if (there.size === 0) return null;
  return (
    <ul aria-label={t('legend')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {(Object.keys(SIGNS) as SignName[])
        .filter((name) => there.has(name))
        .map((name) => (
          <li key={name} className="flex items-center gap-2">
            <svg viewBox="-7 -7 14 14" aria-hidden="true" className="size-4 shrink-0">
              <Sign name={name} x={0} y={0} />
            </svg>
            {t(`marks.${name}`)}
          </li>
        ))}
    </ul>
  );
}
