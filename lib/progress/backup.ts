import type { Household } from './household';
import { type Loss, lossesOf } from './losses';
import { isObject } from './parse-viewers';
import { parseJson, parseWritten, writtenOf } from './stored';

const BACKUP_VERSION = 1;

/** Everything that a device keeps for its viewers, as one file. */
export interface Backup {
  household: Household;
  /** The viewers' own guides, each as the file that it is saved as. */
  guides: readonly unknown[];
}

/** A backup that was read, with a count of what in it could not be; its guides are still to be read. */
export interface ReadBackup extends Backup {
  losses: ReadonlyMap<Loss, number>;
}

export function backupText({ household, guides }: Backup, savedAt: number): string {
  const file = { app: 'kokomade', backup: BACKUP_VERSION, savedAt };
  return JSON.stringify({ ...file, household: writtenOf(household), guides }, null, 1);
}

/**
 * Reads a backup, or what a device had stored in any version ever released, which is what files were
 * before there were backups. Never throws.
 */
export function parseBackup(text: string): ReadBackup | 'newer' | 'unreadable' {
  // Some editors and mail programs begin a file with a sign that JSON does not know.
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(file)) return 'unreadable';
  if (!('backup' in file)) return readOf(file, []);
  const { app, backup, savedAt, household, guides, ...others } = file;
  if (app !== 'kokomade' || typeof backup !== 'number') return 'unreadable';
  if (backup > BACKUP_VERSION) return 'newer';
  const all = Array.isArray(guides) ? guides : [guides];
  const read = readOf(household, all);
  if (typeof read === 'string') return read;
  const losses = new Map(read.losses);
  const unknown = Object.keys(others).length + (losses.get('others') ?? 0);
  if (unknown > 0) losses.set('others', unknown);
  return { ...read, losses };
}

function readOf(written: unknown, guides: readonly unknown[]): ReadBackup | 'newer' | 'unreadable' {
  const stored = parseWritten(written);
  if (typeof stored === 'string') return stored;
  const losses = isObject(written) ? lossesOf(written, stored.household) : new Map();
  return { household: stored.household, guides, losses };
}
