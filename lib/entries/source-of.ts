import { isOwnShow } from '@/lib/addresses/own-show';
import { deviceSource } from './device-source';
import type { EntrySource } from './entry-source';
import type { GuideAddress } from './fetch-file';
import { servedSource } from './served-source';

/** Where a guide's entries come from. What asks for entries takes its source from here. */
export function sourceOf({ show }: GuideAddress): EntrySource {
  return isOwnShow(show) ? deviceSource : servedSource;
}
