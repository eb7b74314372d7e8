import type { BondKind } from '../kinds/bond';

/** A place around the middle, in hundredths of the drawing's width and height. */
export interface SeatAround {
  x: number;
  y: number;
}

export const MIDDLE: SeatAround = { x: 50, y: 46 };

const FOUR = [12.5, 37.5, 62.5, 87.5];
const THREE = [12.5, 50, 87.5];
const ROWS: readonly (readonly [number, readonly number[]])[] = [
  [5, THREE],
  [21.5, FOUR],
  [38, [12.5, 87.5]],
  [54.5, [12.5, 87.5]],
  [71, FOUR],
  [87.5, THREE],
];

/** All seats, so far apart that a name and a label fit under each, the lines to the outer ones between the inner. */
export const SEATS: readonly SeatAround[] = ROWS.flatMap(([y, xs]) => xs.map((x) => ({ x, y })));

/** Where those of a kind sit, clockwise from the right. */
const SECTORS: Readonly<Record<BondKind, number>> = {
  rivalry: 0,
  care: 45,
  family: 90,
  other: 135,
  work: 180,
  mentor: 225,
  love: 270,
  friendship: 315,
};

/** A drawing is higher than wide where it is narrow: this is how much. */
const HEIGHT = 1.75;

/** The free seat nearest to the sector of a kind, of those near the middle sooner than behind them. */
export function freeSeat(kind: BondKind, taken: readonly SeatAround[]): SeatAround {
  const free = SEATS.filter((seat) => !taken.some(({ x, y }) => x === seat.x && y === seat.y));
  const cost = ({ x, y }: SeatAround) => {
    const [dx, dy] = [x - MIDDLE.x, (y - MIDDLE.y) * HEIGHT];
    const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
    const turn = Math.abs(((angle - SECTORS[kind] + 540) % 360) - 180);
    return turn + Math.hypot(dx, dy) * 0.6;
  };
  return [...free].sort((a, b) => cost(a) - cost(b))[0] ?? MIDDLE;
}
