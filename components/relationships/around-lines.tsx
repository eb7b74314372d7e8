import type { Neighbour } from '@/lib/guide/map/around';
import { MIDDLE } from '@/lib/guide/map/seats-around';
import { KIND_DASHES, kindColour } from './kind-style';

/** From where to where a line is seen between the two medallions, in pixels from their middles. */
const [FROM_MIDDLE, FROM_NEIGHBOUR] = [40, 26];

/** The lines from the middle: what binds two now, or else what did. */
export function AroundLines({ neighbours }: { neighbours: readonly Neighbour[] }) {
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full">
      {neighbours.map(({ id, x, y, ties, isNew }) => {
        const tie = ties.findLast(({ bond }) => !bond.now.ended) ?? ties.at(-1);
        if (!tie) return null;
        const [kind = 'other'] = tie.bond.now.kinds;
        const isOver = tie.bond.now.ended;
        const colour = isOver ? 'var(--soft)' : kindColour(kind);
        const head = `head-${id}`;
        return (
          <g key={id} opacity={isOver ? 0.5 : 1}>
            <marker
              id={head}
              markerUnits="userSpaceOnUse"
              markerWidth="60"
              markerHeight="12"
              viewBox="0 0 60 12"
              refX={10 + (tie.of === 'neighbour' ? FROM_MIDDLE : FROM_NEIGHBOUR)}
              refY="6"
              orient="auto-start-reverse"
            >
              <path d="M0 0 10 6 0 12Z" fill={colour} />
            </marker>
            <line
              x1={`${MIDDLE.x}%`}
              y1={`${MIDDLE.y}%`}
              x2={`${x}%`}
              y2={`${y}%`}
              stroke={colour}
              strokeWidth={isNew ? 4 : isOver ? 1.5 : 2.2}
              strokeLinecap="round"
              strokeDasharray={KIND_DASHES[kind]
                ?.split(' ')
                .map((part) => Number(part) / 2)
                .join(' ')}
              markerEnd={tie.of === 'middle' ? `url(#${head})` : undefined}
              markerStart={tie.of === 'neighbour' ? `url(#${head})` : undefined}
            />
          </g>
        );
      })}
    </svg>
  );
}
