import { HEIGHT, type Place, ROOM_FOR, WIDTH } from '@/lib/guide/map/place';
import type { Frame } from './use-pan-zoom';

const MARGIN = 90;

/** What a map opens on: the whole drawing while it has not grown, else as much as holds the points. */
export function frameOf(points: readonly Place[], placed: number): Frame {
  const still = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  if (placed <= ROOM_FOR || points.length === 0) return still;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const width = Math.max(right - left, ((bottom - top) * WIDTH) / HEIGHT, WIDTH / 2);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width,
    height: (width * HEIGHT) / WIDTH,
  };
}
