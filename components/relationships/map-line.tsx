'use client';

import type { MapEdge } from '@/lib/guide/map/map';
import type { Place } from '@/lib/guide/map/place';
import { runsOf } from '@/lib/guide/markup';
import { KIND_DASHES, kindColour } from './kind-style';
import { lineShape } from './line-shape';

const LONGEST = 26;

/** A bond on the map: its first kind draws the line, an arrow tells whose it is, weight that it is new. */
export function MapLine(props: {
  line: MapEdge;
  from: Place;
  to: Place;
  isDim: boolean;
  /** Whether there is room for words on it. */
  isNamed: boolean;
  onPick: () => void;
}) {
  const { bond, bend, isNew, isOver } = props.line;
  const [kind = 'other'] = bond.now.kinds;
  const { path, head, middle } = lineShape(props.from, props.to, bend);
  const colour = isOver ? 'var(--soft)' : kindColour(kind);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map tells every bond
    <g
      opacity={props.isDim ? 0.15 : isOver ? 0.45 : 1}
      onClick={props.onPick}
      className="cursor-pointer"
    >
      <path d={path} fill="none" stroke="transparent" strokeWidth="34" />
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={isNew ? 8 : isOver ? 3 : 4}
        strokeLinecap="round"
        strokeDasharray={KIND_DASHES[kind]}
      />
      {!bond.mutual && <path d={head} fill={colour} stroke={colour} strokeWidth={isNew ? 6 : 3} />}
      {props.isNamed && (
        <text
          {...middle}
          textAnchor="middle"
          dominantBaseline="central"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth="0.35em"
          paintOrder="stroke"
          fontSize="0.85em"
        >
          {shortLabel(bond.now.label)}
        </text>
      )}
    </g>
  );
}

function shortLabel(label: string): string {
  const signs = [
    ...runsOf(label)
      .map(({ text }) => text)
      .join(''),
  ];
  return signs.length <= LONGEST
    ? signs.join('')
    : `${signs.slice(0, LONGEST).join('').trimEnd()}…`;
}
