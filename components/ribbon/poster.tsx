'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import type { BandTitles } from './band-titles';
import type { Following } from './ribbon-drawing';
import { Sideways, sizeOf } from './sideways';

const [STEP, RIM, HEAD, GAP] = [26, 32, 96, 28];

/** All leaves that are shown, one under the other below the show's title: what is saved as a picture. */
export function Poster(props: {
  ref: RefObject<SVGSVGElement | null>;
  leaves: readonly RibbonLeaf[];
  titles: BandTitles;
  following: Following;
}) {
  const { leaves } = props;
  const { title, language } = useShow();
  const { horizon } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('ribbon');
  const sizes = leaves.map((leaf) => sizeOf(leaf, STEP));
  const width = Math.max(640, ...sizes.map((size) => size.width)) + 2 * RIM;
  const tops = sizes.map((_, place) =>
    sizes.slice(0, place).reduce((sum, { height }) => sum + height + GAP, HEAD),
  );
  const bottom = (tops.at(-1) ?? HEAD) + (sizes.at(-1)?.height ?? 0);
  return (
    <svg
      ref={props.ref}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${bottom + 48}`}
      aria-hidden="true"
      className="font-sans fixed size-0"
    >
      <text
        x={RIM}
        y="46"
        fill="var(--ink)"
        fontSize="28"
        fontFamily="Georgia, serif"
        lang={language}
      >
        {title}
      </text>
      <text x={RIM} y="72" fill="var(--soft)" fontSize="14">
        {`${t('title')} · ${names.upTo(horizon)}`}
      </text>
      {leaves.map((leaf, place) => (
        <g key={leaf.bands[0]?.key} transform={`translate(${RIM} ${tops[place]})`}>
          <Sideways {...{ leaf, titles: props.titles, following: props.following }} step={STEP} />
        </g>
      ))}
      <text x={width - RIM} y={bottom + 30} textAnchor="end" fill="var(--soft)" fontSize="12">
        Kokomade ここまで
      </text>
    </svg>
  );
}
