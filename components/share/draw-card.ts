import {
  CARD_HEIGHT,
  CARD_WIDTH,
  type Card,
  type CardStyle,
  FOOT,
  MEASURE,
  MIDDLE,
  TOP,
  widthIn,
} from './card';
import { drawBox } from './draw-box';
import { drawStory } from './draw-story';
import { wrapText } from './wrap-text';

/** Draws a card: paper in a frame, and in its middle the title, the box, and the story. */
export function drawCard(at: CanvasRenderingContext2D, card: Card, style: CardStyle): void {
  at.direction = style.isRightToLeft ? 'rtl' : 'ltr';
  // Drawn once to see how tall it is.
  const height = drawWords(at, card, style, TOP) - TOP;
  drawPaper(at, style);
  drawWords(at, card, style, Math.max(TOP, (FOOT + TOP - height) / 2));
  at.textAlign = 'center';
  at.fillStyle = style.colour('--soft');
  at.font = `500 30px ${style.heading}`;
  at.fillText('Kokomade  ここまで', MIDDLE, CARD_HEIGHT - 84);
}

function drawWords(
  at: CanvasRenderingContext2D,
  card: Card,
  style: CardStyle,
  top: number,
): number {
  const y = drawBox(at, card, style, drawTitle(at, card, style, top) + 64);
  return card.story ? drawStory(at, { ...card, story: card.story }, style, y + 64) : y;
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
function drawTitle(
  at: CanvasRenderingContext2D,
  card: Card,
  style: CardStyle,
  top: number,
): number {
  const { heading, colour } = style;
  let size = card.story ? 80 : 104;
  let lines: string[] = [];
  for (; size > 44; size -= 6) {
    at.font = `500 ${size}px ${heading}`;
    lines = wrapText(card.title, card.language, MEASURE, widthIn(at));
    if (lines.length <= 3 && lines.every((line) => widthIn(at)(line) <= MEASURE)) break;
  }
  at.textAlign = 'center';
  at.textBaseline = 'alphabetic';
  at.fillStyle = colour('--ink');
  let y = top - size * 0.2;
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
