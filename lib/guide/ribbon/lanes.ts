import type { Person } from '../kinds/person';
import type { Id } from '../names';
import { type Seats, seatsFor } from './seats';

/** Somebody's way through a leaf, from their first scene to their last. */
export interface RibbonLane {
  person: Person;
  points: readonly RibbonPoint[];
  /** Who they turned out to be, at their last point. */
  joins?: Id;
}

export interface RibbonPoint {
  step: number;
  row: number;
  isThere: boolean;
}

/** A leaf while it is drawn, from left to right. */
export interface Drawing {
  seats: Seats;
  rows: number;
  lanes: Map<Id, { person: Person; points: RibbonPoint[]; joins?: Id }>;
  /** From which row to which one each scene so far reaches. */
  scenes: { step: number; first: number; last: number }[];
}

/** A name takes about so many steps. */
const NAME = 4;

/** One step on: these come together, all others who have a seat run past. */
export function bringTogether(
  drawing: Drawing,
  step: number,
  people: readonly Person[],
  personOf: (id: Id) => Person | undefined,
  staysOn: (id: Id) => boolean,
): void {
  const ids = people.map(({ id }) => id);
  const lately = drawing.scenes.filter((scene) => scene.step >= step - NAME);
  const isBusy = (row: number) => lately.some(({ first, last }) => first <= row && row <= last);
  const room = { rows: drawing.rows, staysOn, isBusy };
  drawing.seats = seatsFor(withRoom(drawing, ids, staysOn), ids, room);
  const taken = ids.map((id) => drawing.seats.get(id) ?? 0);
  if (taken.length > 0) {
    drawing.scenes.push({ step, first: Math.min(...taken), last: Math.max(...taken) });
  }
  for (const [id, row] of drawing.seats) {
    const person = personOf(id) ?? drawing.lanes.get(id)?.person;
    if (!person) continue;
    const lane = drawing.lanes.get(id) ?? { person, points: [] };
    lane.points.push({ step, row, isThere: ids.includes(id) });
    drawing.lanes.set(id, { ...lane, person });
  }
}

/** The seats, with as many free as newcomers need: who was seen longest ago leaves theirs. */
function withRoom(
  { seats, rows, lanes }: Drawing,
  people: readonly Id[],
  staysOn: (id: Id) => boolean,
): Seats {
  const surplus = seats.size + people.filter((id) => !seats.has(id)).length - rows;
  if (surplus <= 0) return seats;
  const last = (id: Id) => lanes.get(id)?.points.findLast(({ isThere }) => isThere)?.step ?? -1;
  const leaving = [...seats.keys()]
    .filter((id) => !people.includes(id))
    .sort((a, b) => Number(staysOn(a)) - Number(staysOn(b)) || last(a) - last(b))
    .slice(0, surplus);
  return new Map([...seats].filter(([id]) => !leaving.includes(id)));
}

/** From `step` on one ribbon runs where there were two. */
export function joinLanes(drawing: Drawing, step: number, former: Id, survivor: Id): void {
  const row = drawing.seats.get(survivor);
  const [lane, other] = [drawing.lanes.get(former), drawing.lanes.get(survivor)];
  if (!lane || !other || row === undefined) return;
  drawing.seats = new Map([...drawing.seats].filter(([id]) => id !== former));
  lane.points.push({ step, row, isThere: true });
  other.points.push({ step, row, isThere: true });
  lane.joins = survivor;
}

/** The ways as far as there is somebody on them: nobody is seen after their last scene. */
export function finishedLanes({ lanes }: Drawing): RibbonLane[] {
  return [...lanes.values()].map(({ points, ...lane }) => ({
    ...lane,
    points: points.slice(0, points.findLastIndex(({ isThere }) => isThere) + 1),
  }));
}
