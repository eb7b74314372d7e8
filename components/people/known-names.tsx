'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { namesFinder, peopleNames } from '@/lib/guide/names';
import { useGuide } from '../show/guide-context';
import { useShow } from '../show/show-context';

type Find = ReturnType<typeof namesFinder<{ id: string; text: string }>>;

const KnownNames = createContext<Find>(() => []);

/** Finds, for all texts below, the people known at the horizon by what they are called. */
export function KnownNamesProvider({ children }: { children: ReactNode }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const find = useMemo(() => namesFinder(peopleNames(guide, language)), [guide, language]);
  return <KnownNames value={find}>{children}</KnownNames>;
}

export function useKnownNames(): Find {
  return use(KnownNames);
}
