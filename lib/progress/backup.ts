import type { Household } from './household';
import { isObject, type Loss, Losses } from './parse-viewers';
import { parseJson, parseWritten, writtenOf } from './stored';

const VERSION = 1;

/** Everything that a device keeps for its viewers, as one file. */
export interface Backup {
  household: Household;
  /** The viewers' own guides, each as the file that it is saved as. */
  guides: readonly unknown[];
}

/** A backup that was read, with a count of what in it could not be. */
export interface ReadBackup extends Backup {
  losses: ReadonlyMap<Loss, number>;
}

export function backupText({ household, guides }: Backup, savedAt: number): string {
  const written = {
    app: 'kokomade',
    backup: VERSION,
    savedAt,
    household: writtenOf(household),
    guides,
  };
  return JSON.stringify(written, null, 1);
}

/**
 * Reads a backup, or what a device had stored in any version ever released, which is what files were
 * before there were backups. Never throws.
 */
export function parseBackup(text: string): ReadBackup | 'newer' | 'unreadable' {
  // Some editors and mail programs begin a file with a sign that JSON does not know.
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(file) || !('backup' in file)) return readOf(file, [], new Losses());
  if (file.app !== 'kokomade' || typeof file.backup !== 'number') return 'unreadable';
  if (file.backup > VERSION) return 'newer';
  const losses = new Losses();
  losses.countOthers(file, ['app', 'backup', 'savedAt', 'household', 'guides']);
  const guides = Array.isArray(file.guides) ? file.guides : losses.count('guides', []);
  return readOf(file.household, guides, losses);
}

function readOf(written: unknown, guides: readonly unknown[], { counts }: Losses) {
  const stored = parseWritten(written);
  if (typeof stored === 'string') return stored;
  const { household, losses } = stored;
  const sum = (loss: Loss) => (counts.get(loss) ?? 0) + (losses.get(loss) ?? 0);
  const all = new Map([...counts.keys(), ...losses.keys()].map((loss) => [loss, sum(loss)]));
  return { household, guides, losses: all };
}
