import { withoutArticle } from '../text/mark';
import type { Frame } from './use-pan-zoom';

/** A name on the map, in a few lines: where their middle, their first or their last sign stands. */
export interface MapName {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Beside others, which are 1. */
  size: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a text is at most, in ems. */
function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0.4);
}

function widthOf(sign: string): number {
  if (sign > '\u2e80') return 1.02;
  if (/[\s.,'’:ijlI]/.test(sign)) return 0.36;
  if (/[mwMW]/.test(sign)) return 0.95;
  return /\p{Lu}/u.test(sign) ? 0.74 : 0.62;
}

/** What one line is higher than another stands, in ems. */
export const LEADING = 1.1;
const SIZES = [1, 0.85, 0.75];
const LENGTHS = [14, 9, 6];
const ROUNDS = 4;

type Named = readonly { id: string; name: string; x: number; y: number }[];

/**
 * A place for the name of each point, below it, above, or beside: where it lies over no other point and no
 * other name. Where there is no room it takes more lines, then leaves its article, then is smaller, and a
 * long one is cut only where there is no other way; none where there is no room at all. Those that have
 * found none choose first in the next round.
 */
export function mapNames(
  points: Named,
  radius: number,
  size: number,
  frame: Frame,
): Map<string, MapName> {
  let [order, best, fewest] = [points, new Map<string, MapName>(), points.length + 1];
  for (let round = 0; round < ROUNDS && fewest > 0; round += 1) {
    const names = namesInTurn(order, points, radius, size, frame);
    const isWhole = ({ id }: Named[number]) =>
      names.get(id)?.lines.join('').endsWith('…') === false;
    const vain = order.filter((point) => !isWhole(point));
    if (vain.length < fewest) [best, fewest] = [names, vain.length];
    order = [...vain, ...order.filter(isWhole)];
  }
  return best;
}

function namesInTurn(order: Named, points: Named, radius: number, size: number, frame: Frame) {
  const [left, top] = [frame.x - frame.width / 2, frame.y - frame.height / 2];
  const rim: Box = { left, top, right: left + frame.width, bottom: top + frame.height };
  const circles = points.map(({ id, x, y }) => ({ id, ...around(x, y, radius, radius) }));
  const placed: Box[] = [];
  const names = new Map<string, MapName>();
  for (const { id, name, x, y } of order) {
    const others = circles.filter((circle) => circle.id !== id);
    const isFree = (box: Box) =>
      isWithin(box, rim) && ![...placed, ...others].some((other) => overlaps(box, other));
    for (const { lines, part } of waysToWrite(name)) {
      const em = size * part;
      const width = Math.max(...lines.map(ems)) * em;
      const half = (0.8 + ((lines.length - 1) * LEADING) / 2) * em;
      const found = placesFor(x, y, radius, em, width, half, rim).find(({ box }) => isFree(box));
      if (!found) continue;
      placed.push(found.box);
      names.set(id, { lines, size: part, ...found.at });
      break;
    }
  }
  return names;
}

function waysToWrite(name: string): { lines: string[]; part: number }[] {
  const bare = withoutArticle(name);
  const whole = [...new Set([name, bare])].flatMap((text) => [
    [text],
    ...inLines(text, 2),
    ...inLines(text, 3),
  ]);
  const cuts = LENGTHS.map((length) => [cut(bare, length)]);
  return [
    ...SIZES.flatMap((part) => whole.map((lines) => ({ lines, part }))),
    ...SIZES.flatMap((part) => cuts.map((lines) => ({ lines, part }))),
  ];
}

/** In so many lines that are as short as its words allow, if it has so many. */
function inLines(name: string, count: number): string[][] {
  const longest = (lines: string[]) => Math.max(...lines.map(ems));
  return brokenInto(name, count)
    .sort((a, b) => longest(a) - longest(b))
    .slice(0, 1);
}

function brokenInto(name: string, count: number): string[][] {
  if (count === 1) return [[name]];
  return [...name.matchAll(/[\s・]/g)].flatMap(({ index }) =>
    brokenInto(name.slice(index + 1), count - 1).map((rest) => [name.slice(0, index + 1), ...rest]),
  );
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
    // At last to one side, as far as it still touches its point.
    ...[below, -below].flatMap((dy) => [
      at('middle', x + width * 0.3, y + dy),
      at('middle', x - width * 0.3, y + dy),
    ]),
    ...[half, -half].flatMap((dy) => [
      at('start', x + aside + width / 2, y + dy),
      at('end', x - aside - width / 2, y + dy),
    ]),
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
