import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Key } from '@/lib/guide/keys';
import type { Show } from '../../read/show';
import { statementsOf } from './statements';

/** What a reviewer wrote after each hash. */
export type Verdicts = ReadonlyMap<string, string>;

const SUPPORTED = /^supported\b/i;
const VERDICT = /^(?:supported|not supported|makes me expect something)\b/i;

export const isVerdict = (words: string) => VERDICT.test(words);

/** The verdicts of a sheet; what is no verdict is left out. */
export function verdictsIn(sheet: string): Verdicts {
  return new Map(
    [...sheet.matchAll(/^- ([0-9a-f]{12}):[ \t]*(\S.*)$/gm)].flatMap(([, hash = '', words = '']) =>
      isVerdict(words) ? [[hash, words.trim()] as const] : [],
    ),
  );
}

export interface Status {
  key: Key;
  statements: number;
  supported: number;
  /** With a verdict that asks for a change, by their ways in the file. */
  objected: readonly string[];
  /** Not judged yet, or changed since. */
  open: readonly string[];
}

/** How far the review of each entry is. */
export function statusOf(show: Show, sheets: ReadonlyMap<Key, Verdicts>): Status[] {
  return show.entries.map(({ key, file }) => {
    const verdicts = sheets.get(key);
    const judged = statementsOf(file).map(({ where, hash }) => ({
      where,
      verdict: verdicts?.get(hash),
    }));
    const open = judged.filter(({ verdict }) => verdict === undefined);
    const supported = judged.filter(({ verdict }) => verdict && SUPPORTED.test(verdict));
    const objected = judged.filter(({ verdict }) => verdict && !SUPPORTED.test(verdict));
    return {
      ...{ key, statements: judged.length, supported: supported.length },
      objected: objected.map(({ where }) => where),
      open: open.map(({ where }) => where),
    };
  });
}

export const sheetPath = (folder: string, key: Key) => path.join(folder, 'reviews', `${key}.md`);

/** Empty where there is no sheet. */
export async function readSheet(folder: string, key: Key): Promise<string> {
  return readFile(sheetPath(folder, key), 'utf8').catch(() => '');
}

export async function readVerdicts(folder: string, key: Key): Promise<Verdicts> {
  return verdictsIn(await readSheet(folder, key));
}

export async function writeSheet(folder: string, key: Key, sheet: string): Promise<string> {
  const file = sheetPath(folder, key);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sheet);
  return file;
}
