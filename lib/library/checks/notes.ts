import { currentId } from '@/lib/guide/kinds/alias';
import { refsOf } from '@/lib/guide/kinds/note';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Path } from '../read/yaml';
import type { Known, Report } from './known';

/** Each note's id is its owner's own, and the notes it replaces or corrects are earlier ones that stand. */
export function checkNotes(file: EntryFile, known: Known, report: Report): void {
  const added = new Set<string>();
  for (const field of ['people', 'things'] as const) {
    for (const [owner, { notes }] of Object.entries(file[field])) {
      for (const [index, note] of notes.entries()) {
        const path = [field, owner, 'notes', index];
        const ref = `${owner}/${note.id}`;
        if (known.notes.has(ref) || added.has(ref)) {
          const message = `"${owner}" has a note "${note.id}" already, expected another id`;
          report.wrong([...path, 'id'], message);
        }
        added.add(ref);
        for (const verb of ['replaces', 'corrects'] as const) {
          for (const [place, old] of refsOf(owner, note[verb]).entries()) {
            checkOld(old, owner, known, report, [...path, verb, place]);
          }
        }
      }
    }
  }
  for (const ref of added) known.notes.set(ref, true);
}

function checkOld(ref: string, owner: Id, known: Known, report: Report, path: Path): void {
  const [other = ''] = ref.split('/');
  const stands = known.notes.get(ref);
  if (stands === undefined) {
    report.unknown(path, `"${ref}" is not a note of an earlier entry, expected one that is`);
  } else if (currentId(known, other) !== currentId(known, owner)) {
    report.unknown(path, `"${ref}" is a note of somebody else, expected one of "${owner}"`);
  } else if (!stands) {
    report.wrong(path, `the note "${ref}" stands no more, expected one that still does`);
  } else known.notes.set(ref, false);
}
