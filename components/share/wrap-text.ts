import { segmentsOf } from '@/lib/guide/segments';

/** What may not begin a line, and what may not end one. */
const NOT_FIRST = /^[\s\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]+$/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

/** The lines of a text no wider than `width`, broken between the words of its language. */
export function wrapText(
  text: string,
  language: string,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text, language)) {
    if (line !== '' && widthOf((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the signs that belong to them; longer ones than a line are left whole. */
function partsOf(text: string, language: string): string[] {
  const parts: string[] = [];
  for (const segment of segmentsOf(text, language, 'word')) {
    const last = parts.at(-1);
    if (last !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(last))) {
      parts[parts.length - 1] = last + segment;
    } else parts.push(segment);
  }
  return parts;
}

/** As many sentences from the beginning as fit into so many lines, the first one at least. */
export function fittingSentences(
  text: string,
  language: string,
  most: number,
  linesOf: (text: string) => readonly string[],
): readonly string[] {
  let fitting: readonly string[] = [];
  let so = '';
  for (const segment of segmentsOf(text, language, 'sentence')) {
    so += segment;
    const lines = linesOf(so);
    if (lines.length > most) break;
    fitting = lines;
  }
  return fitting.length > 0 ? fitting : cut(linesOf(text), most);
}

function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}
