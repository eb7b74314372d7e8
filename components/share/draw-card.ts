import { CUP, FOLDS, pieceShape } from '../ui/piece-shape';
import { fittingSentences, wrapText } from './wrap-text';

/** What a card tells, all of it known at its position. */
export interface Card {
  title: string;
  /** "Up to episode 3". */
  upTo: string;
  language: string;
  /** The finished pieces of the box by their numbers, and what is written under each. */
  pieces: readonly { number: number; label: string }[];
  /** The story so far, and the medallions of those who were there last; without them a card tells no story. */
  story?: { text: string; people: readonly { mark: string; name: string }[] };
}

/** How the theme writes and paints. */
export interface CardStyle {
  heading: string;
  plain: string;
  isRightToLeft: boolean;
  /** A colour of the theme by its name, such as `--ink`. */
  colour: (name: string) => string;
}

export const CARD_WIDTH = 1080;
export const CARD_HEIGHT = 1350;
const MIDDLE = CARD_WIDTH / 2;
const MARGIN = 110;
const MEASURE = CARD_WIDTH - 2 * MARGIN;

/** Draws a card from its top to its foot: paper in a frame, the title, the box, and the story. */
export function drawCard(at: CanvasRenderingContext2D, card: Card, style: CardStyle): void {
  at.direction = style.isRightToLeft ? 'rtl' : 'ltr';
  drawPaper(at, style);
  let y = drawTitle(at, card, style);
  y = drawBox(at, card, style, y + 56);
  if (card.story) drawStory(at, { ...card, story: card.story }, style, y + 64);
  at.textAlign = 'center';
  at.fillStyle = style.colour('--soft');
  at.font = `500 30px ${style.heading}`;
  at.fillText('Kokomade', MIDDLE, CARD_HEIGHT - 78);
}

function drawPaper(at: CanvasRenderingContext2D, { colour }: CardStyle): void {
  at.fillStyle = colour('--paper');
  at.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  at.strokeStyle = colour('--hair');
  for (const [inset, width] of [
    [36, 6],
    [50, 2],
  ] as const) {
    at.lineWidth = width;
    at.strokeRect(inset, inset, CARD_WIDTH - 2 * inset, CARD_HEIGHT - 2 * inset);
  }
}

/** As large as three lines let it be. Returns where it ends, as all of these do. */
function drawTitle(at: CanvasRenderingContext2D, card: Card, style: CardStyle): number {
  const { heading, colour } = style;
  let size = 92;
  let lines: string[] = [];
  for (; size > 44; size -= 6) {
    at.font = `500 ${size}px ${heading}`;
    lines = wrapText(card.title, card.language, MEASURE, widthIn(at));
    if (lines.length <= 3 && lines.every((line) => widthIn(at)(line) <= MEASURE)) break;
  }
  at.textAlign = 'center';
  at.textBaseline = 'alphabetic';
  at.fillStyle = colour('--ink');
  let y = 130;
  for (const line of lines.slice(0, 3)) {
    y += size * 1.2;
    at.fillText(line, MIDDLE, y, MEASURE);
  }
  y += 44;
  at.fillStyle = colour('--accent');
  at.fillRect(MIDDLE - 36, y, 72, 3);
  at.font = `500 46px ${heading}`;
  at.fillText(card.upTo, MIDDLE, y + 72, MEASURE);
  return y + 92;
}

const widthIn = (at: CanvasRenderingContext2D) => (text: string) => at.measureText(text).width;

/** The box: rows of pieces, larger where there is no story beside it. */
function drawBox(at: CanvasRenderingContext2D, card: Card, style: CardStyle, top: number): number {
  const { pieces, story } = card;
  const count = Math.max(1, pieces.length);
  const columns = Math.min(count, story ? 8 : 4);
  const rows = Math.ceil(count / columns);
  const size = Math.min(story ? 96 : 190, (MEASURE - 48) / columns, story ? 96 : 640 / rows);
  const label = size * 0.34;
  const [width, height] = [columns * size + 36, rows * (size + label) + 36];
  const left = MIDDLE - width / 2;
  at.fillStyle = style.colour('--tray');
  at.fillRect(left, top, width, height);
  at.strokeStyle = style.colour('--hair');
  at.lineWidth = 3;
  at.strokeRect(left, top, width, height);
  at.strokeRect(left + 7, top + 7, width - 14, height - 14);
  for (let place = 0; place < count; place += 1) {
    const column = style.isRightToLeft ? columns - 1 - (place % columns) : place % columns;
    const x = left + 18 + column * size;
    const y = top + 18 + Math.floor(place / columns) * (size + label);
    const piece = pieces[place];
    drawPiece(at, style, { x: x + size * 0.08, y, size: size * 0.84, number: piece?.number });
    at.textAlign = 'center';
    at.fillStyle = style.colour('--soft');
    at.font = `400 ${Math.round(size * 0.2)}px ${style.plain}`;
    if (piece) at.fillText(piece.label, x + size / 2, y + size * 1.06);
  }
  return top + height;
}

/** One without a number is wrapped: nothing is finished yet. */
function drawPiece(
  at: CanvasRenderingContext2D,
  { colour }: CardStyle,
  { x, y, size, number }: { x: number; y: number; size: number; number: number | undefined },
): void {
  at.save();
  at.translate(x, y);
  at.scale(size / 64, size / 64);
  at.lineCap = 'round';
  at.lineJoin = 'round';
  const put = (path: string, fill?: string, stroke?: string, width = 1.2) => {
    const shape = new Path2D(path);
    if (fill) at.fillStyle = colour(fill);
    if (fill) at.fill(shape);
    if (stroke) at.strokeStyle = colour(stroke);
    at.lineWidth = width;
    if (stroke) at.stroke(shape);
  };
  put(CUP, '--paper', '--hair');
  if (number === undefined) {
    put('M32 12.5a19.5 19.5 0 1 0 .01 0Z', '--foil', '--soft', 1.1);
    put(FOLDS, undefined, '--soft', 1.1);
    put('M32 28a4 4 0 1 0 .01 0Z', '--tray', '--soft', 1.1);
  } else {
    const { shape, decoration, tone, icing } = pieceShape(number);
    put(shape, tone);
    put(decoration, undefined, icing, 2.4);
  }
  at.restore();
}

/** Who was there last, and as much of the story as there is room for. */
function drawStory(
  at: CanvasRenderingContext2D,
  card: Card & Required<Pick<Card, 'story'>>,
  style: CardStyle,
  top: number,
): void {
  const { people, text } = card.story;
  const foot = CARD_HEIGHT - 150;
  const y = people.length > 0 ? drawPeople(at, people, style, top) + 52 : top;
  const size = 34;
  const leading = size * (/^(ja|ko|zh)/.test(card.language) ? 1.75 : 1.5);
  at.font = `400 ${size}px ${style.plain}`;
  at.fillStyle = style.colour('--ink');
  at.textAlign = 'start';
  const most = Math.max(1, Math.floor((foot - y) / leading));
  const lines = fittingSentences(text, card.language, most, (part) =>
    wrapText(part, card.language, MEASURE, widthIn(at)),
  );
  const x = style.isRightToLeft ? CARD_WIDTH - MARGIN : MARGIN;
  for (const [place, line] of lines.entries()) at.fillText(line, x, y + place * leading, MEASURE);
}

function drawPeople(
  at: CanvasRenderingContext2D,
  people: readonly { mark: string; name: string }[],
  style: CardStyle,
  top: number,
): number {
  const room = MEASURE / people.length;
  const radius = 46;
  at.textAlign = 'center';
  for (const [place, { mark, name }] of people.entries()) {
    const nth = style.isRightToLeft ? people.length - 1 - place : place;
    const [x, y] = [MARGIN + (nth + 0.5) * room, top + radius];
    for (const [size, fill, stroke] of [
      [radius, '--tray', '--hair'],
      [radius * 0.85, undefined, '--accent'],
    ] as const) {
      at.beginPath();
      at.arc(x, y, size, 0, 2 * Math.PI);
      if (fill) at.fillStyle = style.colour(fill);
      if (fill) at.fill();
      at.strokeStyle = style.colour(stroke);
      at.lineWidth = 2;
      at.stroke();
    }
    at.fillStyle = style.colour('--ink');
    at.font = `500 ${[...mark].length > 1 ? 28 : 38}px ${style.heading}`;
    at.textBaseline = 'middle';
    at.fillText(mark, x, y + 2);
    at.textBaseline = 'alphabetic';
    at.fillStyle = style.colour('--soft');
    at.font = `400 26px ${style.plain}`;
    at.fillText(name, x, y + radius + 40, room - 16);
  }
  return top + 2 * radius + 46;
}
