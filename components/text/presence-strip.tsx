'use client';

import { useTranslations } from 'next-intl';
import type { Owner } from '@/lib/guide/kinds/owner';
import { finishedSeasons } from '@/lib/guide/kinds/presence';
import { useGuide } from '../reading/guide-context';

/** Of an episode, and between seasons. */
const TICK = 4;
const GAP = 3;
const HEIGHT = 14;
/** How wide it is at most, in pixels; and of how much it is one where no gaps between ticks can be seen. */
const WIDEST = 96;
const SOLID = 4 * WIDEST;

/** The finished episodes as a strip of ticks, high where somebody is present, with the number in words. */
export function PresenceStrip({ owner }: { owner: Owner }) {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const seasons = finishedSeasons(guide);
  if (seasons.length === 0) return null;
  const { there, all, width } = stripOf(seasons, new Set(owner.seenIn));
  const ticks = width < SOLID ? `${TICK - 1} 1` : undefined;
  return (
    <span className="flex shrink-0 flex-col items-end gap-0.5 text-xs text-soft">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{ width: Math.min(width, WIDEST) }}
        strokeDasharray={ticks}
        className="h-3.5"
      >
        <path d={all} stroke="var(--hair)" strokeWidth="3" />
        <path d={there} stroke="var(--accent)" strokeWidth={HEIGHT} />
      </svg>
      {t('times', { count: owner.seenIn.length })}
    </span>
  );
}

/** A line for each season, and one for each run of episodes in which somebody is there: few, of however many. */
function stripOf(seasons: ReturnType<typeof finishedSeasons>, seen: ReadonlySet<string>) {
  const line = (from: number, to: number, y: number) => `M${from} ${y}H${to - 1}`;
  let [there, all, x] = ['', '', 0];
  for (const { keys } of seasons) {
    all += line(x, x + keys.length * TICK, HEIGHT - 1.5);
    let from: number | undefined;
    for (const key of keys) {
      if (seen.has(key)) from ??= x;
      else if (from !== undefined) {
        there += line(from, x, HEIGHT / 2);
        from = undefined;
      }
      x += TICK;
    }
    if (from !== undefined) there += line(from, x, HEIGHT / 2);
    x += GAP;
  }
  return { there, all, width: x - GAP };
}
