import type { Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { ShowFile } from '@/lib/guide/schema/show';

/** A show of the viewer's own, without its entries. */
export interface OwnHead {
  /** As `ownShow` names it. */
  show: string;
  file: ShowFile;
  /** From the premise on, in viewing order: what may be finished, written or not. */
  keys: readonly Key[];
  /** Whether nobody has said where it ends: then there is always one more. */
  isOpen: boolean;
  /** Opened from a file, to be read and not written. */
  isReadOnly: boolean;
  /** When something in it was last written, in milliseconds since 1970. */
  writtenAt: number;
  /** When it was last saved as a file. */
  savedAt?: number;
}

/** An entry as it lies on the device: in the very form that its file would be read to. */
export interface OwnEntry {
  show: string;
  key: Key;
  file: EntryFile;
  /** Of what it says: files of one version say the same. */
  version: string;
}

/** What an entry is in which nothing is written. */
export const BLANK_ENTRY: EntryFile = {
  keywords: [],
  scenes: [],
  commentary: [],
  people: {},
  things: {},
  bonds: [],
  secrets: {},
  threads: {},
  accepted: [],
};
