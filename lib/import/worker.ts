import { type Imported, importFiles } from './import-files';
import type { Done } from './read-files';
import type { GuideShow } from './shows';

/** What a page asks of the worker. */
export interface ImportRequest {
  files: readonly File[];
  shows: readonly GuideShow[];
}

export type ImportMessage = { done: Done } | { imported: Imported } | { failed: true };

const say = (message: ImportMessage) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  try {
    say({ imported: await importFiles(data.files, data.shows, (done) => say({ done })) });
  } catch {
    say({ failed: true });
  }
});
