import type { Guide } from '@/lib/guide/guide';
import { currentId } from '@/lib/guide/kinds/alias';
import type { Note, NoteRef } from '@/lib/guide/kinds/note';
import { refsOf, standingNotes } from '@/lib/guide/kinds/note';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import type { Path } from '../../read/yaml';
import type { Report, Step } from './step';

/** Each note's id is its owner's own, and the notes it replaces or corrects are earlier ones that stand. */
export function checkNotes({ file, before, now }: Step, report: Report): void {
  const added = new Set<NoteRef>();
  const taken = new Set<NoteRef>();
  for (const field of ['people', 'things'] as const) {
    for (const [owner, { notes }] of Object.entries(file[field])) {
      for (const [index, note] of notes.entries()) {
        const path = [field, owner, 'notes', index];
        const ref = `${owner}/${note.id}`;
        if (added.has(ref) || noteIn(before, ref)) {
          const message = `"${owner}" has a note "${note.id}" already, expected another id`;
          report.wrong([...path, 'id'], message);
        }
        added.add(ref);
        for (const verb of ['replaces', 'corrects'] as const) {
          for (const [place, old] of refsOf(owner, note[verb]).entries()) {
            checkOld({ before, now }, old, owner, taken, report, [...path, verb, place]);
          }
        }
      }
    }
  }
}

function checkOld(
  { before, now }: Pick<Step, 'before' | 'now'>,
  ref: NoteRef,
  owner: Id,
  taken: Set<NoteRef>,
  report: Report,
  path: Path,
): void {
  const old = noteIn(before, ref);
  if (!old) {
    report.unknown(path, `"${ref}" is not a note of an earlier entry, expected one that is`);
  } else if (currentId(now, ownerOf(ref)) !== currentId(now, owner)) {
    report.unknown(path, `"${ref}" is a note of somebody else, expected one of "${owner}"`);
  } else if (taken.has(ref) || standingNotes([old]).length === 0) {
    report.wrong(path, `the note "${ref}" stands no more, expected one that still does`);
  } else taken.add(ref);
}

const ownerOf = (ref: NoteRef): Id => ref.split('/')[0] ?? '';

function noteIn(guide: Guide, ref: NoteRef): Note | undefined {
  return namedIn(guide, ownerOf(ref))?.notes.find((note) => note.ref === ref);
}
