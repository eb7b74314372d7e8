'use client';

import { useTranslations } from 'next-intl';
import type { Owner } from '@/lib/guide/kinds/owner';
import { finishedSeasons } from '@/lib/guide/kinds/presence';
import { useGuide } from '../reading/guide-context';

/** Of an episode, and between seasons. */
const TICK = 4;
const GAP = 3;
const HEIGHT = 14;

/** The finished episodes as a strip of ticks, high where somebody is present, with the number in words. */
export function PresenceStrip({ owner }: { owner: Owner }) {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const seasons = finishedSeasons(guide);
  if (seasons.length === 0) return null;
  const { there, absent, width } = stripOf(seasons, new Set(owner.seenIn));
  return (
    <span className="flex shrink-0 flex-col items-end gap-0.5 text-xs text-soft">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{ width: Math.min(width, 96) }}
        className="h-3.5"
      >
        <path d={absent} fill="var(--hair)" />
        <path d={there} fill="var(--accent)" />
      </svg>
      {t('times', { count: owner.seenIn.length })}
    </span>
  );
}

/** Two drawings however many episodes there are: what stands side by side is one mark. */
function stripOf(seasons: ReturnType<typeof finishedSeasons>, seen: ReadonlySet<string>) {
  let [there, absent, x] = ['', '', 0];
  for (const { keys } of seasons) {
    for (const key of keys) {
      const isThere = seen.has(key);
      if (isThere) there += `M${x} 0h${TICK - 1}v${HEIGHT}h${1 - TICK}z`;
      else absent += `M${x} ${HEIGHT - 3}h${TICK - 1}v3h${1 - TICK}z`;
      x += TICK;
    }
    x += GAP;
  }
  return { there, absent, width: x - GAP };
}
