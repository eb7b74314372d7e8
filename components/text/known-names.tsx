'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { knownNamesFinder } from '@/lib/guide/known-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';

type FindNames = ReturnType<typeof knownNamesFinder>;

const KnownNames = createContext<FindNames>(() => []);

/** Finds, for all texts below, people and things known at the horizon by what they are called. */
export function KnownNamesProvider({ children }: { children: ReactNode }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const find = useMemo(() => knownNamesFinder(guide, language), [guide, language]);
  return <KnownNames value={find}>{children}</KnownNames>;
}

export function useKnownNames(): FindNames {
  return use(KnownNames);
}
