'use client';

import type { Owner } from '@/lib/guide/kinds/owner';
import { personColour } from '../text/person-colour';
import { LEADING, type MapName } from './map-names';

export const SIZE = 30;

/** Somebody as a medallion, a group as a house, another thing as a tile; a ring where new. */
export function MapPoint(props: {
  of: Owner;
  mark: string;
  x: number;
  y: number;
  name: MapName | undefined;
  isNew: boolean;
  isDim: boolean;
  /** It has gone over into another, where it now lies. */
  isGone?: boolean;
  onPick: () => void;
}) {
  const { of, x, y, name, isGone } = props;
  return (
    // The map is one picture to whoever cannot point at it; the field beside it does the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <g
      opacity={isGone ? 0 : props.isDim ? 0.2 : 1}
      onClick={props.onPick}
      pointerEvents={isGone ? 'none' : undefined}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      className="cursor-pointer transition-[transform,opacity] duration-1000"
    >
      <Shape of={of} />
      {'kind' in of ? null : (
        <text
          textAnchor="middle"
          dominantBaseline="central"
          fill="var(--paper)"
          fontSize={[...props.mark].length > 1 ? 22 : 27}
          className="font-serif"
        >
          {props.mark}
        </text>
      )}
      {props.isNew && <circle r={SIZE + 6} fill="none" stroke="var(--accent)" strokeWidth="5" />}
      {name && !isGone && (
        <text
          data-name
          textAnchor={name.anchor}
          fontSize={name.size === 1 ? undefined : `${name.size}em`}
          dominantBaseline="central"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth="0.3em"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name.lines.map((line, at) => (
            <tspan
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same
              key={at}
              x={name.x - x}
              y={name.y - y}
              dy={`${(at - (name.lines.length - 1) / 2) * LEADING}em`}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

function Shape({ of }: { of: Owner }) {
  if (!('kind' in of)) return <circle r={SIZE} fill={personColour(of)} />;
  const line = {
    fill: 'var(--tray)',
    stroke: 'var(--soft)',
    strokeWidth: 3,
    strokeLinejoin: 'round',
  } as const;
  if (of.kind === 'group') {
    return (
      <>
        <path d="M-26 26V-6L0-27 26-6V26Z" {...line} />
        <path d="M-7 26V8H7V26" {...line} />
      </>
    );
  }
  return <rect x={-24} y={-20} width={48} height={40} rx={7} {...line} />;
}
