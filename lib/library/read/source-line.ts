/** The line of a file in which something is wrong: what stands before it, itself, and after it. */
export interface SourceLine {
  before: string;
  /** The words at fault, or the first letter of what is; empty at the end of a line. */
  words: string;
  after: string;
}

/** How much of a long line is shown on either side. */
const AROUND = 48;

/** The line around `offset`, cut where it is long, without what a terminal would take for a command. */
export function sourceLineAt(text: string, offset: number, excerpt?: string): SourceLine {
  // Not looked for further than it is shown: a line may be a whole file.
  const near = Math.max(0, offset - AROUND - 1);
  const start = near + text.slice(near, offset).lastIndexOf('\n') + 1;
  const far = offset + (excerpt?.length ?? 0) + AROUND + 2;
  const stop = text.slice(offset, far).indexOf('\n');
  const end = stop < 0 ? Math.min(far, text.length) : offset + stop;
  const isWhole = excerpt !== undefined && text.startsWith(excerpt, offset);
  const [letter = ''] = text.slice(offset, Math.min(offset + 2, end));
  const words = isWhole ? excerpt : letter;
  const from = Math.max(start, offset - AROUND);
  const rest = offset + words.length;
  const to = Math.min(end, rest + AROUND);
  return {
    before: `${from > start ? '…' : ''}${shown(text.slice(from, offset))}`,
    words: shown(words),
    after: `${shown(text.slice(rest, to)).trimEnd()}${to < end ? '…' : ''}`,
  };
}

function shown(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}/gu, ' ');
}

/** Two lines for a terminal, the second with signs under the words. */
export function underlined(line: number, { before, words, after }: SourceLine): string {
  const number = String(line).padStart(5);
  const signs = '^'.repeat(Math.max(1, widthOf(words)));
  return `${number} | ${before}${words}${after}\n${' '.repeat(5)} | ${' '.repeat(widthOf(before))}${signs}`;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303Fー！-｠]/u;

/** In columns of a terminal, which gives a letter of an East Asian script two. */
function widthOf(text: string): number {
  const widths = Array.from(text, (letter) =>
    /\p{Mn}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1,
  );
  return widths.reduce((sum: number, one) => sum + one, 0);
}
