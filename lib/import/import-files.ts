import { type Found, gather } from './gather';
import { type Done, type FilesRead, readFiles } from './read-files';
import type { GuideShow } from './shows';

/** What the files say, matched with the shows that there are guides for. */
export interface Imported extends Found {
  refused: FilesRead['refused'];
}

export async function importFiles(
  files: readonly File[],
  shows: readonly GuideShow[],
  tell: (done: Done) => void,
): Promise<Imported> {
  const { readings, refused } = await readFiles(files, tell);
  return { ...gather(readings, shows), refused };
}
