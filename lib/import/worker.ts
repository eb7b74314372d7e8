import { type Imported, importedFrom } from './imported';
import { type Done, type FilesRead, readFiles } from './read-files';
import type { GuideShow } from './shows';

/** What a page asks of the worker: to read files, and to match anew what it has read. */
export interface ImportRequest {
  files?: readonly File[];
  shows: readonly GuideShow[];
}

export type ImportMessage = { done: Done } | { imported: Imported } | { failed: true };

const say = (message: ImportMessage) => postMessage(message);

/** In milliseconds: as often as somebody sees a number change. */
const PAUSE = 100;

let read: Promise<FilesRead> | undefined;
let toldAt = 0;

function tell(done: Done): void {
  if (performance.now() - toldAt < PAUSE) return;
  toldAt = performance.now();
  say({ done });
}

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  try {
    if (data.files) read = readFiles(data.files, tell);
    if (read) say({ imported: importedFrom(await read, data.shows) });
  } catch {
    say({ failed: true });
  }
});
