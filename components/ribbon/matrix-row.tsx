'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Person } from '@/lib/guide/kinds/person';
import { runsOfPresence } from '@/lib/guide/matrix';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Medallion } from '../text/medallion';
import { NameLink } from '../text/name-link';
import { ribbonColour } from '../text/person-colour';
import { Told } from '../text/told';
import { useGo } from '../ui/use-go';
import { type Columns, keyAt } from './columns';
import { FIRST_COLUMN, LAST_COLUMN } from './matrix-head';

const [HEIGHT, PIECE] = [28, 13];

/** Somebody's row: a piece for each finished episode in which they are there, and a thread in between. */
export const MatrixRow = memo(function MatrixRow(props: { person: Person; columns: Columns }) {
  const { person, columns } = props;
  const { guide } = useGuide();
  const { language, unit } = useShow();
  const names = useEntryNames();
  const locale = useLocale();
  const addresses = useAddresses();
  const go = useGo();
  const t = useTranslations('people');
  const middle = (key: string | undefined) => {
    const { x, width } = columns.at.get(key ?? '') ?? { x: 0, width: 0 };
    return x + width / 2;
  };
  const colour = ribbonColour(person);
  const pieces = person.seenIn.map(
    (key) => `M${middle(key) - PIECE / 2} ${(HEIGHT - PIECE) / 2}h${PIECE}v${PIECE}h-${PIECE}z`,
  );
  const runs = runsOfPresence(guide, person).map((run) => names.span(run));
  const words = t('presenceOf', {
    unit,
    of: columns.at.size,
    count: person.seenIn.length,
    names: new Intl.ListFormat(locale).format(runs),
  });
  return (
    <li className="flex items-center [contain-intrinsic-size:auto_28px] [content-visibility:auto]">
      <span className={`flex items-center gap-1.5 pr-1 ${FIRST_COLUMN}`}>
        <Medallion person={person} language={language} size="size-6" />
        <Told
          as="span"
          className="line-clamp-2 min-w-0 pb-0.5 text-[0.8rem] leading-[1.1] [overflow-wrap:anywhere] [&_a]:underline-offset-2"
        >
          <NameLink id={person.id}>{person.short[language]}</NameLink>
        </Told>
      </span>
      {/* Every column has its link at its head: this is the short way for whoever points. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <svg
        role="img"
        aria-label={words}
        width={columns.width}
        height={HEIGHT}
        viewBox={`0 0 ${columns.width} ${HEIGHT}`}
        className="shrink-0 cursor-pointer"
        onClick={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const key = keyAt(columns, event.clientX - left);
          if (key !== undefined) go(addresses.recap(key));
        }}
      >
        <rect width={columns.width} height={HEIGHT} fill="transparent" />
        <path
          d={`M${middle(person.seenIn[0])} ${HEIGHT / 2}H${middle(person.seenIn.at(-1))}`}
          stroke={colour}
          strokeWidth="2.5"
          opacity="0.35"
        />
        <path
          d={pieces.join('')}
          fill={colour}
          stroke={colour}
          strokeWidth="3.5"
          strokeLinejoin="round"
        />
      </svg>
      <span
        aria-hidden="true"
        className={`text-right text-xs text-soft tabular-nums ${LAST_COLUMN}`}
      >
        {person.seenIn.length}
      </span>
    </li>
  );
});
