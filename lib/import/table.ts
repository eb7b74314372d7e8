import Papa from 'papaparse';
import type { Fields } from './watched';

/** What is in a CSV. */
export interface Table {
  /** In lower case. */
  columns: readonly string[];
  /** A record for each row. */
  rows: Iterable<Fields>;
  /** How many rows have other columns than the first one, so that nothing in them has its place. */
  broken: number;
}

/** One of these parts the columns. */
const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a CSV, or its first rows: with commas or semicolons, as RFC 4180 quotes. Undefined where it has
 * no two columns. A quote that does not close costs its own line, and not all that follow.
 */
export function parseTable(text: string, most?: number): Table | undefined {
  const [header, ...all] = linesOf(text, most);
  if (!header || header.length < 2) return undefined;
  const columns = header.map((name) => name.trim().toLowerCase());
  const rows = all.filter(
    (row) => row.length >= columns.length && row.slice(columns.length).every((cell) => cell === ''),
  );
  return { columns, rows: recordsOf(columns, rows), broken: all.length - rows.length };
}

function* recordsOf(columns: readonly string[], rows: readonly string[][]): Generator<Fields> {
  for (const row of rows) {
    yield Object.fromEntries(columns.map((column, place) => [column, row[place] ?? '']));
  }
}

function linesOf(text: string, most?: number): string[][] {
  const options = { delimitersToGuess: DELIMITERS, skipEmptyLines: 'greedy' as const };
  const whole = Papa.parse<string[]>(text, { ...options, preview: most && most + 1 });
  if (!whole.errors.some(({ type }) => type === 'Quotes')) return whole.data;
  const { delimiter } = Papa.parse(text.slice(0, text.search(/[\r\n]/)), options).meta;
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const isOpen = line.split('"').length % 2 === 0;
    return isOpen ? [[]] : Papa.parse<string[]>(line, { ...options, delimiter }).data;
  });
}
