'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { Language } from '@/lib/guide/names';
import { type Numbering, numbersOf } from '@/lib/guide/numbers';

/** The show that the page is about, and the language in which its guide is read. */
export interface ShowHere extends Numbering {
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

export type NumberOf = (key: Key) => string;
const NumberContext = createContext<NumberOf>(() => '');

export function ShowProvider(props: { show: ShowHere; keys: readonly Key[]; children: ReactNode }) {
  const numberOf = useMemo(() => numbersOf(props.keys, props.show), [props.keys, props.show]);
  return (
    <ShowContext value={props.show}>
      <KeysProvider keys={props.keys}>
        <NumberContext value={numberOf}>{props.children}</NumberContext>
      </KeysProvider>
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

/** The number by which viewers call an episode. */
export function useNumberOf(): NumberOf {
  return use(NumberContext);
}
