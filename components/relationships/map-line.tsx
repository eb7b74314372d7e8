'use client';

import { useTranslations } from 'next-intl';
import type { MapEdge } from '@/lib/guide/map/map';
import type { Place } from '@/lib/guide/map/place';
import { KIND_DASHES, kindColour } from './kind-style';
import { lineShape } from './line-shape';

/** A bond on the map: its first kind draws the line, an arrow tells whose it is, weight that it is new. */
export function MapLine(props: {
  line: MapEdge;
  from: Place;
  to: Place;
  isDim: boolean;
  /** Whether there is room for words on it. */
  isNamed: boolean;
}) {
  const t = useTranslations('bonds');
  const { bond, bend, isNew } = props.line;
  const [kind = 'other'] = bond.now.kinds;
  const { path, head, middle } = lineShape(props.from, props.to, bend);
  const colour = kindColour(kind);
  return (
    <g opacity={props.isDim ? 0.15 : 1}>
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={isNew ? 8 : 4}
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
          {t(`kinds.${kind}`)}
        </text>
      )}
    </g>
  );
}
