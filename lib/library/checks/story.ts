import { bondId } from '@/lib/guide/kinds/bond';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { endsOf } from '@/lib/guide/schema/facts';
import { firstMention, isKnown, type Known, type Report, unknownId } from './known';

/** A bond has two ends, stands once in an entry, and says at first what it is. */
export function checkBonds(file: EntryFile, known: Known, report: Report): void {
  const here = new Set<string>();
  for (const [place, bond] of file.bonds.entries()) {
    const path = ['bonds', place];
    const ends = endsOf(bond);
    const way = (end: number) => (bond.between ? ['between', end] : [end === 0 ? 'from' : 'to']);
    const id = bondId(ends, Boolean(bond.between));
    const lacks = (['kind', 'label'] as const).filter((field) => !bond[field]);
    for (const [index, end] of ends.entries()) {
      if (!isKnown(known, end)) report.unknown([...path, ...way(index)], unknownId(end));
    }
    if (ends[0] === ends[1]) {
      report.wrong(path, `a bond of "${ends[0]}" with itself, expected two different ends`);
    } else if (here.has(id)) {
      report.wrong(path, `the bond ${id} twice in this entry, expected it once`);
    } else if (!known.bonds.has(id) && lacks.length > 0) {
      const message = `the bond ${id} is not known before this entry, expected ${lacks.join(' and ')}`;
      report.unknown(path, `${message}, or the ends of one that is`);
    }
    here.add(id);
    known.bonds.add(id);
  }
}

export function checkSecrets(file: EntryFile, known: Known, report: Report): void {
  for (const [id, secret] of Object.entries(file.secrets)) {
    const lacks = (['what', 'kept_by'] as const).filter((field) => !secret[field]);
    if (!known.secrets.has(id) && lacks.length > 0) {
      report.unknown(['secrets', id], firstMention(`the secret "${id}"`, ...lacks));
    }
    known.secrets.add(id);
  }
}

/** A thread is answered once. */
export function checkThreads(file: EntryFile, known: Known, report: Report): void {
  for (const [id, { question, answer }] of Object.entries(file.threads)) {
    const isAnswered = known.threads.get(id);
    if (isAnswered === undefined && !question) {
      report.unknown(['threads', id], firstMention(`the thread "${id}"`, 'question'));
    } else if (isAnswered && answer) {
      const message = `the thread "${id}" is answered already, for good, expected a new thread`;
      report.wrong(['threads', id, 'answer'], message);
    }
    known.threads.set(id, isAnswered === true || answer !== undefined);
  }
}
