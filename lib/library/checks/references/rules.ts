import { type Alias, currentId } from '@/lib/guide/kinds/alias';
import type { Id } from '@/lib/guide/names';
import { endsOf, idOfBond } from '@/lib/guide/schema/serving';
import { type Report, type Step, unknownId } from './step';

/** Somebody turns out to be one other person, once, and in no circle. */
export function checkReveals({ file, before, now }: Step, report: Report): void {
  const aliases = new Map<Id, Pick<Alias, 'survivor'>>(before.aliases);
  for (const [id, { revealed_as: survivor }] of Object.entries(file.people)) {
    if (survivor === undefined) continue;
    const path = ['people', id, 'revealed_as'];
    if (now.things.has(survivor)) {
      report.wrong(path, `"${survivor}" is a thing, expected a person`);
    } else if (!now.people.has(currentId(now, survivor))) {
      report.unknown(path, unknownId(survivor));
    } else if (aliases.has(id)) {
      report.wrong(path, `"${id}" was revealed already, expected one reveal for each person`);
    } else if (currentId({ aliases }, survivor) === id) {
      report.wrong(path, `"${id}" is revealed in a circle, expected somebody else`);
    } else aliases.set(id, { survivor });
  }
}

/** A bond has two ends, and stands once in an entry. */
export function checkBonds({ file }: Step, report: Report): void {
  const here = new Set<string>();
  for (const [place, bond] of file.bonds.entries()) {
    const [path, id, ends] = [['bonds', place], idOfBond(bond), endsOf(bond)];
    if (ends[0] === ends[1]) {
      report.wrong(path, `a bond of "${ends[0]}" with itself, expected two different ends`);
    } else if (here.has(id)) {
      report.wrong(path, `the bond ${id} twice in this entry, expected it once`);
    }
    here.add(id);
  }
}

/** A thread is answered once. */
export function checkThreads({ file, before }: Step, report: Report): void {
  for (const [id, { answer }] of Object.entries(file.threads)) {
    if (!answer || before.threads.get(id)?.answer === undefined) continue;
    const message = `the thread "${id}" is answered already, for good, expected a new thread`;
    report.wrong(['threads', id, 'answer'], message);
  }
}
