import { LIMITS, mayOpen } from '@/lib/import/limits';

/** A folder may hold anything: of its files only those that may be opened are looked at. */
export function filesOfFolder(files: readonly File[]): File[] {
  return files.filter((file) => mayOpen(file.webkitRelativePath || file.name));
}

/** All files that were dropped, those in folders too. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // What is dropped can be asked for only now.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return Array.from(files);
  const found: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, found, entry.isDirectory);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[], isInFolder: boolean): Promise<void> {
  if (found.length > LIMITS.files) return;
  if (entry.isFile && (!isInFolder || mayOpen(entry.fullPath))) {
    found.push(await new Promise((yes, no) => (entry as FileSystemFileEntry).file(yes, no)));
  }
  if (!entry.isDirectory) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const more = () => new Promise<FileSystemEntry[]>((yes, no) => reader.readEntries(yes, no));
  // It gives some at a time, and none at the end.
  for (let some = await more(); some.length > 0; some = await more()) {
    for (const one of some) await collect(one, found, true);
  }
}
