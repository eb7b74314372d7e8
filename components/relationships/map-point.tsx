'use client';

import { namedIn } from '@/lib/guide/kinds/owner';
import type { MapNode } from '@/lib/guide/map/map';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { markOf } from '../text/mark';
import type { Frame } from './use-pan-zoom';

const SIZE = 30;

/** Somebody as a medallion, a group or a thing as a tile, with the name under it; a ring where new. */
export function MapPoint({
  point,
  within,
  isDim,
  onPick,
}: {
  point: MapNode;
  /** What the map opens on. */
  within: Frame;
  isDim: boolean;
  onPick: () => void;
}) {
  const { guide } = useGuide();
  const { language } = useShow();
  const name = namedIn(guide, point.id)?.short[language] ?? '';
  const mark = markOf(name);
  return (
    // The map is one picture to whoever cannot point at it; the choice beside it does the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <g
      opacity={isDim ? 0.2 : 1}
      transform={`translate(${point.x} ${point.y})`}
      onClick={onPick}
      className="cursor-pointer"
    >
      {point.isPerson ? (
        <>
          <circle r={SIZE} fill="var(--tray)" stroke="var(--soft)" strokeWidth="2" />
          <text
            textAnchor="middle"
            dominantBaseline="central"
            fill="var(--ink)"
            fontSize={[...mark].length > 1 ? 20 : 27}
            className="font-serif"
          >
            {mark}
          </text>
        </>
      ) : (
        <rect
          {...{ x: -SIZE, y: -SIZE * 0.8, width: SIZE * 2, height: SIZE * 1.6, rx: 7 }}
          fill="var(--paper)"
          stroke="var(--soft)"
          strokeWidth="2"
        />
      )}
      {point.isNew && <circle r={SIZE + 6} fill="none" stroke="var(--accent)" strokeWidth="5" />}
      <text
        y={SIZE + 4}
        dy="0.9em"
        textAnchor="middle"
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth="0.3em"
        paintOrder="stroke"
        style={{ transform: inward(point.x, name, within) }}
      >
        {name}
      </text>
    </g>
  );
}

/** Moves a name that would run over the edge of the drawing back into it. */
function inward(x: number, name: string, within: Frame): string {
  const beside = x - within.x;
  const room = within.width / 2 - Math.abs(beside);
  const ems = [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.55), 0.3) / 2;
  return `translateX(calc(${-Math.sign(beside)} * max(0px, ${ems}em - ${room}px)))`;
}
