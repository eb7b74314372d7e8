import { withoutArticle } from '../text/mark';
import type { Frame } from './use-pan-zoom';

/** A name on the map, in one line or two: where their middle, their first or their last sign stands. */
export interface MapName {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a text is at most, in ems. */
export function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1.02 : 0.62), 0.4);
}

/** What one line is higher than another stands, in ems. */
export const LEADING = 1.1;
const LENGTHS = [14, 9, 6];

/**
 * A place for the name of each point, below it, above, or beside: where it lies over no other point and no
 * name before it. Where there is no room it takes two lines, then leaves its article, and a long one is cut
 * only where there is no other way; none where there is no room at all.
 */
export function mapNames(
  points: readonly { id: string; name: string; x: number; y: number }[],
  radius: number,
  size: number,
  frame: Frame,
): Map<string, MapName> {
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2];
  const rim: Box = { left, top, right: left + frame.width, bottom: top + frame.height };
  const circles = points.map(({ id, x, y }) => ({ id, ...around(x, y, radius, radius) }));
  const placed: Box[] = [];
  const names = new Map<string, MapName>();
  for (const { id, name, x, y } of points) {
    for (const lines of waysToWrite(name)) {
      const width = Math.max(...lines.map(ems)) * size;
      const half = (0.8 + ((lines.length - 1) * LEADING) / 2) * size;
      const found = placesFor(x, y, radius, size, width, half, rim).find(({ box }) => {
        const others = circles.filter((circle) => circle.id !== id);
        return isWithin(box, rim) && ![...placed, ...others].some((other) => overlaps(box, other));
      });
      if (!found) continue;
      placed.push(found.box);
      names.set(id, { lines, ...found.at });
      break;
    }
  }
  return names;
}

function waysToWrite(name: string): string[][] {
  const bare = withoutArticle(name);
  const whole = [...new Set([name, bare])].flatMap((text) => [[text], ...inTwo(text)]);
  return [...whole, ...LENGTHS.map((length) => [cut(bare, length)])];
}

/** In two lines that are as short as its words allow. */
function inTwo(name: string): string[][] {
  const ways = [...name.matchAll(/[\s・]/g)].map(({ index }) => [
    name.slice(0, index + 1),
    name.slice(index + 1),
  ]);
  const longest = (lines: string[]) => Math.max(...lines.map(ems));
  return ways.sort((a, b) => longest(a) - longest(b)).slice(0, 1);
}

function placesFor(
  x: number,
  y: number,
  radius: number,
  size: number,
  width: number,
  half: number,
  rim: Box,
) {
  // Below and above it may be moved to stay inside.
  const middle = Math.max(rim.left + width / 2, Math.min(rim.right - width / 2, x));
  const aside = radius + size * 0.25;
  const below = radius + half;
  const at = (anchor: MapName['anchor'], cx: number, cy: number) => ({
    at: {
      anchor,
      x: anchor === 'middle' ? cx : anchor === 'start' ? cx - width / 2 : cx + width / 2,
      y: cy,
    },
    box: around(cx, cy, width / 2, half),
  });
  return [
    at('middle', middle, y + below),
    at('middle', middle, y - below),
    at('start', x + aside + width / 2, y),
    at('end', x - aside - width / 2, y),
    at('start', x + radius * 0.6 + width / 2, y + below),
    at('end', x - radius * 0.6 - width / 2, y + below),
    at('start', x + radius * 0.6 + width / 2, y - below),
    at('end', x - radius * 0.6 - width / 2, y - below),
  ];
}

function cut(name: string, length: number): string {
  const signs = [...name];
  return signs.length <= length ? name : `${signs.slice(0, length).join('').trimEnd()}…`;
}

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: Box, b: Box) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
