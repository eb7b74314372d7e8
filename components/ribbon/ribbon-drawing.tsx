'use client';

import type { Id } from '@/lib/guide/names';
import type { RibbonKnot, RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { ribbonColour } from '../text/person-colour';
import { type Lie, placeOn, ribbonPath, threadPath } from './ribbon-shape';
import { Sign, signOf } from './sign';
import { areTogether } from './together';

/** Whom one follows, and what a tap does. */
export interface Following {
  /** Nobody, one, or two. */
  followed: readonly Id[];
  /** The id that stands now for one under which a ribbon was drawn. */
  idNow: (id: Id) => Id;
  onFollow: (id: Id) => void;
  onScene: (knot: RibbonKnot) => void;
}

const [DOT, CASE] = [4.2, 7.5];

/** The ribbons and scenes of a leaf; the bands under them and the names are each lie's own. */
export function RibbonDrawing({
  leaf,
  lie,
  following,
}: {
  leaf: RibbonLeaf;
  lie: Lie;
  following: Following;
}) {
  const { followed, idNow, onFollow, onScene } = following;
  const knots = leaf.bands.flatMap((band) => band.knots);
  const colours = new Map(leaf.lanes.map(({ person }) => [person.id, ribbonColour(person)]));
  const isOneOf = (id: Id) => followed.length === 0 || followed.includes(idNow(id));
  const lastStart = leaf.bands.at(-1)?.start ?? 0;
  return (
    <>
      {leaf.lanes.map(({ person, points, joins }) => {
        const isJoining = joins !== undefined && (points.at(-1)?.step ?? 0) > lastStart - 1;
        return (
          // The list beside the drawing does the same for whoever cannot point at it.
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <g
            key={person.id}
            fill="none"
            stroke={colours.get(person.id)}
            strokeLinecap="round"
            strokeLinejoin="round"
            opacity={isOneOf(person.id) ? 1 : 0.16}
            onClick={() => onFollow(idNow(person.id))}
            className="cursor-pointer"
          >
            <path d={threadPath(points, lie)} strokeWidth="18" stroke="transparent" />
            <path d={threadPath(points, lie)} strokeWidth="2.5" opacity="0.45" />
            <path
              d={ribbonPath(points, lie)}
              strokeWidth="6.5"
              {...(isJoining && { className: 'animate-join', pathLength: 1 })}
            />
          </g>
        );
      })}
      {knots.map((knot) => (
        <Knot
          key={knot.step}
          {...{ knot, lie, colours }}
          isDim={!areTogether(following, knot)}
          onTap={() => onScene(knot)}
        />
      ))}
    </>
  );
}

function Knot(props: {
  knot: RibbonKnot;
  lie: Lie;
  colours: ReadonlyMap<Id, string>;
  isDim: boolean;
  onTap: () => void;
}) {
  const { knot, lie, colours } = props;
  const [first, last] = [knot.people[0], knot.people.at(-1)];
  if (!first || !last) return null;
  const start = placeOn(lie, knot.step, first.row);
  const end = placeOn(lie, knot.step, last.row);
  const box = (rim: number) => ({
    x: Math.min(start.x, end.x) - rim,
    y: Math.min(start.y, end.y) - rim,
    width: Math.abs(end.x - start.x) + 2 * rim,
    height: Math.abs(end.y - start.y) + 2 * rim,
    rx: rim,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing does the same
    <g opacity={props.isDim ? 0.22 : 1} onClick={props.onTap} className="cursor-pointer">
      <rect {...box(12)} fill="transparent" />
      <rect {...box(CASE)} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
      {knot.people.map(({ id, row }) => {
        const { x, y } = placeOn(lie, knot.step, row);
        return <circle key={id} cx={x} cy={y} r={DOT} fill={colours.get(id)} />;
      })}
      {knot.people.map(({ id, row }) => {
        const change = knot.changes.find(({ by }) => by.includes(id));
        const place = placeOn(lie, knot.step + 0.5, row);
        return change && <Sign key={id} name={signOf(change)} {...place} />;
      })}
    </g>
  );
}
