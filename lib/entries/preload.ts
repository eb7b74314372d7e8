import { type FileName, guideFile } from '@/lib/addresses/guide-file';
import type { Key } from '@/lib/guide/keys';
import type { GuideAddress } from './fetch-file';

/** What the script leaves on the window: what it has asked for, under way, by address. */
interface Preloaded {
  kokomadePreload?: Record<string, Promise<Response | undefined>>;
  /** The position whose first screen is put in place. */
  kokomadeFirstScreen?: Key;
}

/** The element that takes the first screen. */
export const FIRST_SCREEN = 'first-screen';

/** What was asked for ahead at this address, if it came. Each is given once. */
export async function takePreloaded(address: string): Promise<Response | undefined> {
  const { kokomadePreload: asked } = globalThis as Preloaded;
  const answer = asked?.[address];
  if (!asked || !answer) return undefined;
  delete asked[address];
  return answer;
}

/**
 * Asks, in the very moment in which an entry is said to be finished, for what the page will ask for once
 * it has been drawn anew; not a moment earlier.
 */
export function preloadStep(guide: GuideAddress, finished: Key): void {
  const here = globalThis as Preloaded;
  const ask = (file: FileName) => {
    const address = guideFile(guide, finished, file);
    const answer = fetch(address, { cache: 'no-store' });
    return [address, answer.then((came) => (came.ok ? came : undefined)).catch(() => undefined)];
  };
  here.kokomadePreload = Object.fromEntries([ask('as-of.json'), ask('facts.json')]);
}

/** What was asked for ahead and not taken is gone: it may lie beyond what the viewer may see by now. */
export function endPreload(): void {
  const here = globalThis as Preloaded;
  here.kokomadePreload = {};
  here.kokomadeFirstScreen = undefined;
}

/** The position whose first screen is in place, or about to be. */
export function firstScreenInPlace(): Key | undefined {
  return (globalThis as Preloaded).kokomadeFirstScreen;
}
