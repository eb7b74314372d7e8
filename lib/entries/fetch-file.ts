import { type FileName, guideFile } from '@/lib/addresses/guide-file';
import { isOpen, type Key } from '@/lib/guide/keys';
import type { Language } from '@/lib/guide/names';
import { takePreloaded } from './preload';
import { ANSWER_WITHIN, untilLate } from './time-limit';

/** Whose entries: a show's, in one language. */
export interface GuideAddress {
  show: string;
  language: Language;
}

/** A guide as far as the viewer may see it. */
export interface GuideUpTo extends GuideAddress {
  horizon: Key;
  /** The specials up to there that are open; none where none is named. */
  specials?: readonly Key[] | undefined;
}

/** The server has no such file, or one of another shape: to ask again at once changes nothing. */
export class NotServedError extends Error {
  override name = 'NotServedError';
}

const RETRIES = 3;
const pauseAfter = (failures: number) => Math.min(500 * 2 ** failures, 4000);

/**
 * The gate on the viewer's side: asks the server for a file of an entry within the horizon, until
 * `signal`; there is no other way to ask for one. Four times at most, but once where the device says
 * that it is offline, or where no answer comes in time. Throws `NotServedError` where the file is not
 * there or has another shape, which is asked for once, and an error where it does not come or lies
 * beyond the horizon. `read` makes of an answer what it says.
 */
export async function fetchFile<File extends { key: Key }>(
  guide: GuideUpTo,
  key: Key,
  file: FileName,
  isFile: (value: unknown) => value is File,
  signal?: AbortSignal,
  read = readJson,
): Promise<File> {
  if (!isOpen(key, guide.horizon, guide.specials))
    throw new Error(`${key} is beyond ${guide.horizon}`);
  for (let failures = 0; ; failures += 1) {
    try {
      return await untilLate(ANSWER_WITHIN, signal, (until) =>
        fetchOnce(guideFile(guide, key, file), key, isFile, until, read),
      );
    } catch (error) {
      // A server that does not answer has been waited for long enough.
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      const isVain = isLate || globalThis.navigator?.onLine === false || signal?.aborted;
      if (failures === RETRIES || isVain || error instanceof NotServedError) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(failures)));
    signal?.throwIfAborted();
  }
}

const readJson = (response: Response): Promise<unknown> => response.json();

/** The first screen of the horizon, in a language of the interface; undefined where it does not come. */
export async function fetchFirstScreen(
  guide: GuideUpTo,
  locale: string,
): Promise<Response | undefined> {
  const address = guideFile(guide, guide.horizon, `first.${locale}.txt`);
  const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? response : undefined;
}

async function fetchOnce<File extends { key: Key }>(
  address: string,
  key: Key,
  isFile: (value: unknown) => value is File,
  signal: AbortSignal,
  read: (response: Response) => Promise<unknown>,
): Promise<File> {
  // Nothing of an entry outlives the page but what is stored on purpose.
  const ahead = await takePreloaded(address);
  const response = ahead ?? (await fetch(address, { cache: 'no-store', signal }));
  if (response.status === 404) throw new NotServedError(`${address}: not there`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // seam: file
  const body = await read(response);
  if (isFile(body) && body.key === key) return body;
  throw new NotServedError(`${address}: not what was asked for`);
}
