'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Person } from '@/lib/guide/kinds/person';
import { presenceOf } from '@/lib/guide/kinds/presence';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';

const STEP = 16;
const IN_A_ROW = 20;

/** The finished episodes as a row of pieces: full where somebody is present, an empty wrap elsewhere. */
export function PresenceRow({ person }: { person: Person }) {
  const { guide } = useGuide();
  const names = useEntryNames();
  const locale = useLocale();
  const t = useTranslations('people');
  const episodes = presenceOf(guide, person);
  if (episodes.length === 0) return null;
  const present = episodes.filter((episode) => episode.present);
  // seam: presence
  const of = episodes.length;
  const width = Math.min(of, IN_A_ROW) * STEP;
  const height = Math.ceil(of / IN_A_ROW) * STEP;
  const text =
    present.length === 0
      ? t('absentOf', { of })
      : t('presenceOf', {
          of,
          count: present.length,
          names: new Intl.ListFormat(locale).format(present.map(({ key }) => names.name(key))),
        });
  return (
    <svg
      role="img"
      aria-label={text}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="mt-3 max-w-full"
    >
      {episodes.map((episode, place) => (
        <circle
          key={episode.key}
          cx={(place % IN_A_ROW) * STEP + STEP / 2}
          cy={Math.floor(place / IN_A_ROW) * STEP + STEP / 2}
          r={episode.present ? 6 : 3}
          fill={episode.present ? 'var(--accent)' : 'none'}
          stroke={episode.present ? 'var(--accent)' : 'var(--soft)'}
        />
      ))}
    </svg>
  );
}
