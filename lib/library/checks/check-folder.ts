import { ERRORS, type Finding, findingLine, isWarning } from '../read/finding';
import { type Folder, placeIn } from '../read/folder';
import { type Reading, readShow, type Show } from '../read/show';
import { checkAccepted } from './accepted';
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

/**
 * `strict` looks for the traps that authors have listed too, in a time that their patterns decide;
 * `errorsOnly` asks nothing that only a reader can decide, for what has been checked before.
 */
export interface Strictness {
  strict?: boolean;
  errorsOnly?: boolean;
}

/** All checks of one show's folder. Never throws; without findings the show is right. */
export function checkFolder(
  folder: Folder,
  { strict = false, errorsOnly = false }: Strictness = {},
): { show: Show | undefined; reading?: Reading; findings: Finding[] } {
  const reading = readShow(folder);
  if (!reading.show) return { show: undefined, findings: inOrder(folder, reading.findings) };
  const traps = strict ? readTraps(folder) : undefined;
  const published = readPublished(folder);
  const findings = [
    ...reading.findings,
    ...checkReading(reading, errorsOnly),
    ...(published ? checkPublished(reading, published) : []),
    ...(traps ? checkTraps(reading, traps) : []),
  ];
  return { show: reading.show, reading, findings: inOrder(folder, findings) };
}

/** The checks of what was read, beyond its form. */
export function checkReading(reading: Reading, errorsOnly = false): Finding[] {
  const references = checkReferences(reading);
  if (errorsOnly) return checkAccepted(reading, [...references, ...checkEarly(reading)], ERRORS);
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
  const names = [...folder.files.keys()].map((name) => placeIn(folder, name));
  const order = new Map(names.map((name, place) => [name, place]));
  const place = ({ file }: Finding) => order.get(file) ?? -1;
  const once = new Map(findings.map((finding) => [findingLine(finding), finding]));
  return [...once.values()].sort(
    (a, b) => place(a) - place(b) || a.line - b.line || a.column - b.column,
  );
}
