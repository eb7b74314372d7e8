'use client';

import { useTranslations } from 'next-intl';
import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { personColour } from '../text/person-colour';
import type { BandTitles } from './band-titles';
import { inTwoLines, laneNames, NAME_SIZE } from './lane-names';
import { type Following, RibbonDrawing } from './ribbon-drawing';

const ROW = 32;
/** Room for names before the first scene, for the heads of the bands, and around. */
const [GUTTER, HEAD, RIM] = [124, 48, 14];

/** How far apart scenes stand where a leaf is so wide: no matter how many there are. */
function stepFor(width: number): number {
  return Math.max(20, Math.min(30, Math.floor((width - GUTTER) / 38)));
}

/** What a leaf takes, in pixels: as high as the rows that are used. */
export function sizeOf(leaf: RibbonLeaf, step: number) {
  const used = leaf.lanes.flatMap(({ points }) => points.map(({ row }) => row));
  const rows = Math.max(5, ...used) + 1;
  return { width: GUTTER + leaf.steps * step + RIM, height: HEAD + rows * ROW + RIM };
}

/** A leaf as ribbons that run from left to right, for a drawing of its own or as a part of one. */
export function Sideways(props: {
  leaf: RibbonLeaf;
  step: number;
  titles: BandTitles;
  following: Following;
}) {
  const { leaf, step, titles, following } = props;
  const { language } = useShow();
  const names = useEntryNames();
  const { height } = sizeOf(leaf, step);
  const people = new Map(leaf.lanes.map(({ person }) => [person.id, person]));
  const labels = laneNames(leaf, ({ person }) => person.short[language] ?? '', step, ROW, GUTTER);
  return (
    <g transform={`translate(${GUTTER} ${HEAD + ROW / 2})`} fontSize={NAME_SIZE}>
      {leaf.bands.map((band) => {
        const width = (band.length - 1) * step + step * 0.86;
        const title = [names.short(band.key), titles.get(band.key)].filter(Boolean).join(' · ');
        return (
          <g key={band.key} transform={`translate(${band.start * step - step * 0.43} ${-ROW / 2})`}>
            <rect y={-HEAD} {...{ width, height }} rx="5" fill="var(--tray)" />
            <text fill="var(--soft)" fontWeight="600">
              {inTwoLines(title, width - 8).map((line, at) => (
                <tspan key={line} x="7" y={-HEAD + 18 + at * NAME_SIZE * 1.25}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      <RibbonDrawing {...{ leaf, following }} lie={{ isSideways: true, step, row: ROW }} />
      {labels.map(({ id, text, x, y }) => {
        const person = people.get(id);
        return (
          person && (
            <text
              key={id}
              {...{ x, y }}
              dy="0.35em"
              data-name
              textAnchor="end"
              fontWeight="600"
              fill={personColour(person)}
              stroke={x < 0 ? 'var(--paper)' : 'var(--tray)'}
              strokeWidth="4"
              strokeLinejoin="round"
              paintOrder="stroke"
              pointerEvents="none"
            >
              {text}
            </text>
          )
        );
      })}
    </g>
  );
}

/** The leaf as a picture of its own. */
export function SidewaysLeaf(props: {
  leaf: RibbonLeaf;
  width: number;
  titles: BandTitles;
  following: Following;
}) {
  const t = useTranslations('ribbon');
  const entries = useEntryNames();
  const step = stepFor(props.width);
  const { width, height } = sizeOf(props.leaf, step);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture that scrolls, not a form's group
    <div
      role="group"
      aria-label={t('title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll the picture
      tabIndex={0}
      className="overflow-x-auto"
    >
      <svg
        role="img"
        aria-label={t('picture', { span: entries.span(props.leaf.bands.map(({ key }) => key)) })}
        viewBox={`0 0 ${width} ${height}`}
        {...{ width, height }}
        className="block max-w-none print:h-auto print:max-w-full"
      >
        <Sideways {...props} step={step} />
      </svg>
    </div>
  );
}
