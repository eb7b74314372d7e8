import type { EntryFile } from '@/lib/guide/schema/entry';
import { reportOwn } from './database';
import { readEntry } from './entry-shape';
import { readHead } from './head-shape';
import { BLANK_ENTRY, type OwnHead } from './own-guide';
import { setAside } from './set-aside';
import { versionOf } from './version-of';

/** Of what one value in the database says, and how. */
const FORMAT = 1;

export const storedHead = (head: OwnHead) => ({ format: FORMAT, ...head });

export const storedEntry = (file: EntryFile) => ({
  format: FORMAT,
  version: versionOf(file),
  file,
});

/** Whether a value was written by code that was released after this, which alone may touch it. */
export function isNewer(value: unknown): boolean {
  const format: unknown = Reflect.get(Object(value), 'format');
  const newer = typeof format === 'number' && format > FORMAT;
  if (newer) reportOwn('newer');
  return newer;
}

/** What a value says of a show; what cannot be read is set aside, and stays where it is. */
export function headIn(value: unknown): OwnHead | undefined {
  if (value === undefined || isNewer(value)) return undefined;
  const head = readHead(value);
  if (!head) void setAside({ value });
  return head;
}

/** What a value says of an entry, as far as it can be read. `at`: where it lies. */
export function entryIn(value: unknown, at: object): { file: EntryFile; version: string } {
  if (value === undefined) return { file: BLANK_ENTRY, version: '' };
  const { file, isWhole } = readEntry(Reflect.get(Object(value), 'file'));
  if (!isWhole) void setAside({ ...at, value });
  const version: unknown = Reflect.get(Object(value), 'version');
  return { file, version: typeof version === 'string' ? version : versionOf(file) };
}
