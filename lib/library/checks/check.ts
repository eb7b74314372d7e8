import { readRoot } from '../read/files';
import type { Finding } from '../read/finding';
import type { Show } from '../read/show';
import { checkFolder, type Strictness } from './check-folder';
import { checkFormerly } from './formerly';

export interface Checked {
  shows: readonly Show[];
  /** Sorted by file, as the viewer meets them, then by place. */
  findings: readonly Finding[];
}

/** Reads and checks every guide below a data root, or the one show's folder that `root` is. */
export async function checkRoot(root: string, how: Strictness = {}): Promise<Checked> {
  const { folders, findings } = await readRoot(root);
  const checked = folders.map((folder) => checkFolder(folder, how));
  const read = checked.flatMap(({ reading }) => reading ?? []);
  return {
    shows: checked.flatMap(({ show }) => show ?? []),
    findings: [...findings, ...checked.flatMap((one) => one.findings), ...checkFormerly(read)],
  };
}
