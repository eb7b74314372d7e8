'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { Language } from '@/lib/guide/names';

/** The show that the page is about, and the language in which its guide is read. */
export interface ShowHere {
  slug: string;
  title: string;
  language: Language;
  unit: 'episode' | 'chapter';
  /** What its slug was once. */
  formerly: readonly string[];
}

const ShowContext = createContext<ShowHere | undefined>(undefined);
/** Apart from the show, since only the position control and the gate may take the list of keys. */
const KeysContext = createContext<readonly Key[]>([]);

export function ShowProvider(props: { show: ShowHere; keys: readonly Key[]; children: ReactNode }) {
  return (
    <ShowContext value={props.show}>
      <KeysProvider keys={props.keys}>{props.children}</KeysProvider>
    </ShowContext>
  );
}

export function KeysProvider(props: { keys: readonly Key[]; children: ReactNode }) {
  return <KeysContext value={props.keys}>{props.children}</KeysContext>;
}

/** Throws outside a show's pages. */
export function useShow(): ShowHere {
  const show = use(ShowContext);
  if (!show) throw new Error('useShow outside a ShowProvider');
  return show;
}

/**
 * The keys of the whole show, public: for the gate, the position and the steps from it. No view takes them.
 * Where the position is known, those alone that there are for its viewers.
 */
export function useKeys(): readonly Key[] {
  return use(KeysContext);
}
