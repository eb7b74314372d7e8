'use client';

import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { Note } from '@/lib/guide/kinds/note';
import type { Id } from '@/lib/guide/names';

/** What can be written where one reads: of somebody, of everybody, an episode in full … */
export type Writable =
  | { of: 'home' }
  | { of: 'people' | 'things' | 'bonds' | 'secrets' | 'threads' }
  | { of: 'person'; id: Id }
  | { of: 'recap'; entry: Key }
  | { of: 'note'; note: Note; person: Id }
  /** `instead`: what is there where it is not to be written. */
  | { of: 'entry'; entry: Key; instead: ReactNode }
  /** `instead`: the ways to what is written; where nothing is, they lead nowhere. */
  | { of: 'finished'; entry: Key; isEmpty: boolean; instead: ReactNode };

/** What lets a show of one's own be written; nothing stands there in one that is served. */
export const WritingContext = createContext<ComponentType<Writable> | undefined>(undefined);

export function Write(what: Writable & { instead?: ReactNode }) {
  const Desk = use(WritingContext);
  return Desk ? <Desk {...what} /> : what.instead;
}
