import { type Found, gather } from './gather';
import type { FilesRead } from './read-files';
import type { GuideShow } from './shows';

/** What files say, matched with the shows that there are guides for. */
export interface Imported extends Found {
  refused: FilesRead['refused'];
}

export function importedFrom(read: FilesRead, shows: readonly GuideShow[]): Imported {
  return { ...gather(read.readings, shows), refused: read.refused };
}
