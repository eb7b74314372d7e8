import { isOwnShow } from '@/lib/addresses/own-show';
import type { EntrySource } from './entry-source';
import type { GuideAddress } from './fetch-file';
import { servedSource } from './served-source';

let device: EntrySource | undefined;

/** The pages of shows of one's own bring the source of these along; no other page has its code. */
export function knowsDevice(source: EntrySource): void {
  device = source;
}

/** Where a guide's entries come from. What asks for entries takes its source from here. */
export function sourceOf({ show }: GuideAddress): EntrySource {
  return isOwnShow(show) && device ? device : servedSource;
}
