import {
  CARD_WIDTH,
  type Card,
  type CardPerson,
  type CardStyle,
  FOOT,
  MARGIN,
  MEASURE,
  widthIn,
} from './card';
import { fittingSentences, wrapText } from './wrap-text';

/** Who was there last, and as much of the story as there is room for. */
export function drawStory(
  at: CanvasRenderingContext2D,
  card: Card & Required<Pick<Card, 'story'>>,
  style: CardStyle,
  top: number,
): number {
  const { people, text } = card.story;
  const y = (people.length > 0 ? drawPeople(at, people, style, top) + 44 : top) + 40;
  const size = 36;
  const leading = size * (/^(ja|ko|zh)/.test(card.language) ? 1.75 : 1.5);
  at.font = `400 ${size}px ${style.plain}`;
  at.fillStyle = style.colour('--ink');
  at.textAlign = 'start';
  const most = Math.max(1, Math.floor((FOOT - y) / leading) + 1);
  const lines = fittingSentences(text, card.language, most, (part) =>
    wrapText(part, card.language, MEASURE, widthIn(at)),
  );
  const x = style.isRightToLeft ? CARD_WIDTH - MARGIN : MARGIN;
  for (const [place, line] of lines.entries()) at.fillText(line, x, y + place * leading, MEASURE);
  return y + (lines.length - 1) * leading;
}

function drawPeople(
  at: CanvasRenderingContext2D,
  people: readonly CardPerson[],
  style: CardStyle,
  top: number,
): number {
  const room = MEASURE / people.length;
  const radius = 46;
  at.textAlign = 'center';
  for (const [place, { mark, name, colour }] of people.entries()) {
    const nth = style.isRightToLeft ? people.length - 1 - place : place;
    const [x, y] = [MARGIN + (nth + 0.5) * room, top + radius];
    at.fillStyle = style.mixed(colour);
    at.beginPath();
    at.arc(x, y, radius, 0, 2 * Math.PI);
    at.fill();
    at.strokeStyle = style.colour('--paper');
    at.lineWidth = 1.5;
    at.beginPath();
    at.arc(x, y, radius * 0.87, 0, 2 * Math.PI);
    at.stroke();
    at.fillStyle = style.colour('--paper');
    at.font = `500 ${mark.length > 1 ? 32 : 38}px ${style.heading}`;
    at.textBaseline = 'middle';
    at.fillText(mark, x, y + 2);
    at.textBaseline = 'alphabetic';
    at.fillStyle = style.colour('--soft');
    at.font = `400 26px ${style.plain}`;
    at.fillText(name, x, y + radius + 40, room - 16);
  }
  return top + 2 * radius + 46;
}
