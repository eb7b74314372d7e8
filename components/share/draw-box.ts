import { CUP, FOLDS, pieceShape } from '../ui/piece-shape';
import { type Card, type CardStyle, MEASURE, MIDDLE } from './card';

/** The box: rows of pieces, larger where there is no story beside it. */
export function drawBox(
  at: CanvasRenderingContext2D,
  card: Card,
  style: CardStyle,
  top: number,
): number {
  const { pieces, story } = card;
  const count = Math.max(1, pieces.length);
  const columns = Math.min(count, story ? 8 : 4);
  const rows = Math.ceil(count / columns);
  const size = Math.min((MEASURE - 60) / columns, story ? 110 : Math.min(280, 560 / rows));
  const label = size * 0.24;
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
    if (piece) at.fillText(piece.label, x + size / 2, y + size * 1.08);
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
