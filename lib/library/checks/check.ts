import path from 'node:path';
import { type Folder, readRoot } from '../read/files';
import { type Finding, findingLine, isWarning } from '../read/finding';
import { type Reading, readShow, type Show } from '../read/show';
import { checkAccepted } from './accepted';
import { checkFormerly } from './formerly';
import { checkAbsent } from './hindsight/absent';
import { checkDoubts } from './hindsight/doubts';
import { checkHindsight } from './hindsight/hindsight';
import { checkWordsAhead } from './hindsight/words-ahead';
import { checkIds } from './id-tells';
import { checkEarly } from './name-early';
import { checkNumbers } from './number-ahead';
import { checkPublished, readPublished } from './published';
import { checkReferences } from './references/references';
import { checkThin } from './thin';
import { checkTraps, readTraps } from './traps';

export interface Checked {
  shows: readonly Show[];
  /** Sorted by file, as the viewer meets them, then by place. */
  findings: readonly Finding[];
}

/** `strict` looks for the traps that authors have listed too: in a time that their patterns decide. */
interface Strictness {
  strict?: boolean;
}

/** Reads and checks every guide below a data root, or the one show's folder that `root` is. */
export async function checkRoot(root: string, how: Strictness = {}): Promise<Checked> {
  const { folders, findings } = await readRoot(root);
  const checked = folders.map((folder) => checkFolder(folder, how));
  const read = checked.flatMap(({ reading }) => reading ?? []);
  return {
    shows: checked.flatMap(({ show }) => show ?? []),
    findings: [...findings, ...checked.flatMap((one) => one.findings), ...checkFormerly(read)],
  };
}

/** All checks of one show's folder. Never throws; without findings the show is right. */
export function checkFolder(
  folder: Folder,
  { strict = false }: Strictness = {},
): { show: Show | undefined; reading?: Reading; findings: Finding[] } {
  const reading = readShow(folder);
  if (!reading.show) return { show: undefined, findings: inOrder(folder, reading.findings) };
  const traps = strict ? readTraps(folder) : undefined;
  const published = readPublished(folder);
  const findings = [
    ...reading.findings,
    ...checkReading(reading),
    ...(published ? checkPublished(reading, published) : []),
    ...(traps ? checkTraps(reading, traps) : []),
  ];
  return { show: reading.show, reading, findings: inOrder(folder, findings) };
}

/** The checks of what was read, beyond its form. */
export function checkReading(reading: Reading): Finding[] {
  const references = checkReferences(reading);
  const isWhole = references.length === 0 && reading.findings.every(isWarning);
  return checkAccepted(reading, [
    ...references,
    ...checkEarly(reading),
    ...checkHindsight(reading),
    ...checkDoubts(reading),
    ...checkAbsent(reading),
    ...checkWordsAhead(reading),
    ...checkNumbers(reading),
    ...checkIds(reading),
    ...(isWhole ? checkThin(reading) : []),
  ]);
}

/** Each finding once: a plain string that stands for all languages is looked at in each of them. */
function inOrder(folder: Folder, findings: readonly Finding[]): Finding[] {
  const names = [...folder.files.keys()].map((name) => path.join(folder.path, name));
  const order = new Map(names.map((name, place) => [name, place]));
  const place = ({ file }: Finding) => order.get(file) ?? -1;
  const once = new Map(findings.map((finding) => [findingLine(finding), finding]));
  return [...once.values()].sort(
    (a, b) => place(a) - place(b) || a.line - b.line || a.column - b.column,
  );
}
