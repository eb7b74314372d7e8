import { unzip, ZipError, type ZipTrouble } from '@/lib/zip/unzip';
import { type OnRows, type Reading, readText } from './content';
import { LIMITS, mayOpen } from './limits';

/** How far it is. */
export interface Done {
  /** Of all bytes that were given, the part that is read. */
  part: number;
  /** How many rows of what was watched were found. */
  rows: number;
}

/** A file that could not be read, and why. */
export interface Refused {
  name: string;
  why: ZipTrouble | 'unknown';
}

export interface FilesRead {
  readings: readonly Reading[];
  refused: readonly Refused[];
}

/**
 * Reads files, archives and what is in them. One that cannot be read costs itself alone; more than
 * `LIMITS` in all, everything: a part of it would be taken for the whole.
 */
export async function readFiles(
  files: readonly File[],
  tell: (done: Done) => void,
): Promise<FilesRead> {
  const readings: Reading[] = [];
  const refused: Refused[] = [];
  const all = files.reduce((sum, { size }) => sum + size, 0) || 1;
  const budget = { left: LIMITS.all };
  let [done, rows] = [0, 0];
  if (files.length > LIMITS.files) return { readings, refused: [{ name: '', why: 'tooLarge' }] };
  for (const file of files) {
    try {
      const found = await readingsIn(file, budget, {
        broken: (path) => refused.push({ name: path, why: 'broken' }),
        // Half of the work is to have the bytes, the other half to read them.
        bytes: (size) => tell({ part: (done + Math.min(size, file.size) / 2) / all, rows }),
        rows: (count) => tell({ part: (done + file.size / 2) / all, rows: rows + count }),
      });
      if (!found) refused.push({ name: file.name, why: 'unknown' });
      readings.push(...(found ?? []));
      rows += (found ?? []).reduce((sum, { watched }) => sum + watched.length, 0);
      if (rows > LIMITS.rows) throw new ZipError('tooLarge');
    } catch (error) {
      const why = error instanceof ZipError ? error.trouble : 'broken';
      refused.push({ name: file.name, why });
      if (why === 'tooLarge') return { readings: [], refused };
    }
    done += file.size;
    tell({ part: done / all, rows });
  }
  return { readings: withoutAggregates(readings), refused };
}

/** Where there is a history, what was made of it says nothing more, and nothing better. */
function withoutAggregates(readings: readonly Reading[]): Reading[] {
  const hasHistory = readings.some(({ format }) => format.service === 'trakt' && !format.aggregate);
  return readings.filter(({ format }) => !format.aggregate || !hasHistory);
}

/** What is heard while a file is read. */
interface Heard {
  /** A file of an archive that cannot be read. */
  broken: (path: string) => void;
  bytes: (size: number) => void;
  rows: OnRows;
}

/** What is in a file; undefined where it is of no known kind. */
async function readingsIn(
  file: File,
  budget: { left: number },
  heard: Heard,
): Promise<readonly Reading[] | undefined> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!isZip(start)) {
    const reading = readBytes(await bytesOf(file, start, budget, heard.bytes), heard.rows);
    return reading && [reading];
  }
  const readings: Reading[] = [];
  const limits = { file: LIMITS.file, all: budget.left, files: LIMITS.files };
  for await (const entry of unzip(file, mayOpen, limits)) {
    budget.left -= entry.bytes.length;
    try {
      // An archive in an archive is not opened.
      const before = readings.reduce((sum, { watched }) => sum + watched.length, 0);
      const reading = isZip(entry.bytes)
        ? undefined
        : readBytes(entry.bytes, (count) => heard.rows(before + count));
      if (reading) readings.push(reading);
    } catch {
      heard.broken(entry.path);
    }
  }
  return readings.length > 0 ? readings : undefined;
}

const isZip = ([p, k]: Uint8Array) => p === 0x50 && k === 0x4b;
const isGzip = ([one, other]: Uint8Array) => one === 0x1f && other === 0x8b;

/** All bytes of a file, unpacked where they are packed, and counted as they come. */
async function bytesOf(
  file: File,
  start: Uint8Array,
  budget: { left: number },
  onBytes: (size: number) => void,
): Promise<Uint8Array> {
  const packed = file.stream();
  const stream = isGzip(start) ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
  const most = Math.min(LIMITS.file, budget.left);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      throw new ZipError('tooLarge');
    }
    parts.push(part.value);
    onBytes(size);
  }
  budget.left -= size;
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function readBytes(bytes: Uint8Array, onRows: OnRows): Reading | undefined {
  const [one, other] = bytes;
  const isWide = (one === 0xff && other === 0xfe) || (one === 0xfe && other === 0xff);
  const encoding = isWide ? (one === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return readText(new TextDecoder(encoding).decode(bytes), onRows);
}
