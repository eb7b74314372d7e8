import { runsOf } from '../markup';
import { unfolded } from './folded';

/** A part of a text, and whether it is among what was looked for. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** The text in parts: marked where a word begins with one of these, folded as the search folds them. */
export function markedParts(text: string, found: readonly string[]): MarkedPart[] {
  const { letters, from, to, begins } = unfolded(text);
  const parts: MarkedPart[] = [];
  const put = (part: string, isMarked: boolean) => part && parts.push({ text: part, isMarked });
  let [end, at] = [0, 0];
  while (at < letters.length) {
    const length = begins.has(at) ? longestAt(letters, at, found) : 0;
    if (length === 0) {
      at++;
      continue;
    }
    const [first = 0, last = 0] = [from[at], to[at + length - 1]];
    put(text.slice(end, first), false);
    put(text.slice(first, last), true);
    end = last;
    at += length;
  }
  put(text.slice(end), false);
  return parts;
}

function longestAt(letters: string, at: number, found: readonly string[]): number {
  return found.reduce(
    (longest, one) => (letters.startsWith(one, at) ? Math.max(longest, one.length) : longest),
    0,
  );
}

/** How much of a long text is shown around the first marked word. */
const BEFORE = 40;
const AFTER = 90;

/** The marked parts of a text without its markup, and of a long one those around the first mark, cut between words. */
export function markedPassage(text: string, found: readonly string[]): MarkedPart[] {
  const plain = runsOf(text.replace(/\s+/g, ' ').trim());
  const parts = markedParts(plain.map((run) => run.text).join(''), found);
  const first = parts.findIndex(({ isMarked }) => isMarked);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (length <= BEFORE + AFTER) return parts;
  const cut = parts.slice(Math.max(0, first - 1));
  const [lead] = cut;
  if (first > 0 && lead) cut[0] = { ...lead, text: endOf(lead.text) };
  let room = BEFORE + AFTER;
  return cut.flatMap((part) => {
    if (room <= 0) return [];
    const kept = part.text.length <= room ? part.text : beginOf(part.text, room);
    room -= part.text.length;
    return [{ ...part, text: kept }];
  });
}

function endOf(text: string): string {
  if (text.length <= BEFORE) return text;
  const end = text.slice(-BEFORE);
  const space = end.indexOf(' ');
  return `…${space < 0 ? end : end.slice(space + 1)}`;
}

function beginOf(text: string, room: number): string {
  const begin = text.slice(0, room);
  const space = begin.lastIndexOf(' ');
  return `${space < room / 2 ? begin : begin.slice(0, space)}…`;
}
