import type { Format } from './format';
import { FORMATS } from './services/services';
import { parseTable } from './table';
import { type Row, UNREADABLE, UNWATCHED, type Watched } from './watched';

/** What a file says was watched. */
export interface Reading {
  format: Format;
  /** With the profile, where the file knows several. */
  watched: readonly { watched: Watched; profile?: string }[];
  /** How many rows could not be read. Of rows that were not watched nothing is counted. */
  unreadable: number;
}

/** Rows enough to tell a kind by. */
const FIRST = 20;
/** Of so many rows each it is heard. */
const SOME = 1000;

/** Hears how many rows of what was watched were found so far. */
export type OnRows = (rows: number) => void;

/** Reads a text of any kind that is known, told by its columns or shape; undefined for all others. */
export function readText(text: string, onRows: OnRows = () => {}): Reading | undefined {
  const clean = text.replace(/^\uFEFF/, '');
  const sign = clean.trimStart().at(0);
  if (sign === '{' || sign === '[') return readJson(clean, onRows);
  if (sign === '<') return readXml(clean, onRows);
  return readTable(clean, onRows);
}

function readJson(text: string, onRows: OnRows): Reading | undefined {
  const value: unknown = JSON.parse(text);
  for (const format of FORMATS) {
    if (format.of === 'json' && format.isIt(value))
      return taken(format, format.rows(value), onRows);
  }
  return undefined;
}

function readXml(text: string, onRows: OnRows): Reading | undefined {
  for (const format of FORMATS) {
    if (format.of === 'xml' && format.isIt(text)) return taken(format, format.rows(text), onRows);
  }
  return undefined;
}

function readTable(text: string, onRows: OnRows): Reading | undefined {
  const start = parseTable(text, FIRST);
  if (!start) return undefined;
  const first = [...start.rows];
  for (const format of FORMATS) {
    if (format.of !== 'table' || !format.isIt(start.columns, first)) continue;
    const table = parseTable(text);
    return table && taken(format, format.rows(table.rows), onRows, table.broken);
  }
  return undefined;
}

function taken(format: Format, rows: Iterable<Row>, onRows: OnRows, broken = 0): Reading {
  const watched: { watched: Watched; profile?: string }[] = [];
  let unreadable = broken;
  for (const row of rows) {
    if (row === UNREADABLE) unreadable += 1;
    else if (row !== UNWATCHED && watched.push(row) % SOME === 0) onRows(watched.length);
  }
  return { format, watched, unreadable };
}
