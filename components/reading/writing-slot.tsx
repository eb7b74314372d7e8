'use client';

import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { Id } from '@/lib/guide/names';

/** What can be written where one reads: of somebody, of everybody, an episode in full … */
export type Writable =
  | { of: 'home' }
  | { of: 'people' | 'things' | 'bonds' | 'secrets' | 'threads' }
  | { of: 'person'; id: Id }
  | { of: 'recap'; entry: Key }
  /** `instead`: what is there where it is not to be written. */
  | { of: 'entry'; entry: Key; instead: ReactNode };

/** What lets a show of one's own be written; nothing stands there in one that is served. */
export const WritingContext = createContext<ComponentType<Writable> | undefined>(undefined);

export function Write(what: Writable) {
  const Desk = use(WritingContext);
  if (Desk) return <Desk {...what} />;
  return what.of === 'entry' ? what.instead : null;
}
