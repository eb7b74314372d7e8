import { applyEntry } from '@/lib/guide/fold';
import type { Guide } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { factsOf } from '@/lib/guide/schema/serving';
import type { Path } from '../../read/yaml';
import { completed } from './first-mentions';
import { withoutClashes } from './owners';

/** One step of the fold, as the checks look at it: the guide itself says what is known. */
export interface Step {
  file: EntryFile;
  before: Guide;
  /** With the entry folded in; what a first mention lacks is taken to be there. */
  now: Guide;
}

export interface Report {
  /** What contradicts what is known. */
  wrong(path: Path, message: string): void;
  /** What is not known. Left out where that can be because something here or before is lost in form. */
  unknown(path: Path, message: string): void;
}

export function stepFrom(before: Guide, key: Key, file: EntryFile, language: string): Step {
  const right = completed(before, withoutClashes(before, file), language);
  return { file, before, now: applyEntry(before, factsOf(key, right, language)) };
}

export function unknownId(id: Id): string {
  return `"${id}" is not known by this entry, expected an id that it or an earlier one introduces`;
}
