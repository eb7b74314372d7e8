import { EMPTY_GUIDE } from '@/lib/guide/guide';
import { namedIn } from '@/lib/guide/kinds/owner';
import { fieldsOfEntry, INTRODUCING } from '@/lib/guide/schema/texts';
import type { Finding } from '../../read/finding';
import type { Reading } from '../../read/show';
import type { Path } from '../../read/yaml';
import { checkFirstMentions } from './first-mentions';
import { checkNotes } from './notes';
import { checkOwners } from './owners';
import { checkBonds, checkReveals, checkThreads } from './rules';
import { type Report, type Step, stepFrom, unknownId } from './step';

/** In the order of the fold. */
const CHECKS = [
  checkFirstMentions,
  checkOwners,
  checkReveals,
  checkUses,
  checkNotes,
  checkBonds,
  checkThreads,
];

/** The *reference* checks: what an entry names, it or an earlier entry introduces; and the fold's rules. */
export function checkReferences({ show, files }: Reading): Finding[] {
  const findings: Finding[] = [];
  const [language = ''] = show.file.languages;
  let before = EMPTY_GUIDE;
  let isWhole = true;
  for (const [key, file] of files.entries) {
    isWhole &&= !file.lost.some(introduces);
    const wrong = (path: Path, message: string) => {
      findings.push(file.finding(path, 'reference', message));
    };
    const unknown = (path: Path, message: string) => {
      if (isWhole && !file.hasLost(path)) wrong(path, message);
    };
    const step = stepFrom(before, key, file.value, language);
    for (const check of CHECKS) check(step, { wrong, unknown });
    before = step.now;
  }
  return findings;
}

/** Whether what is lost may have introduced what later entries name. */
function introduces(way: Path): boolean {
  if (way[0] !== undefined && !INTRODUCING.has(String(way[0]))) return false;
  return way.length <= 2 || way.includes('notes') || way.includes('revealed_as');
}

/** Whoever and whatever is named is known by then. */
function checkUses({ file, now }: Step, report: Report): void {
  for (const { path, field, value } of fieldsOfEntry(file)) {
    if (field.refers !== 'owner' || namedIn(now, String(value))) continue;
    report.unknown(path, unknownId(String(value)));
  }
}
