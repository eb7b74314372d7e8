'use client';

import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { hideInBfcache } from '@/lib/progress/bfcache';
import { useHydration } from '@/lib/progress/use-hydration';
import { useEndOnLeaving } from '../reading/use-end-on-leaving';
import { useEviction } from './use-eviction';
import { usePersistence } from './use-persistence';

/** What every page stands on: the entries held in memory, and the positions of this device. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient());
  useHydration();
  useEndOnLeaving();
  usePersistence();
  // It takes a page that was opened offline for one that is online, and then hears of nothing new.
  useEffect(() => onlineManager.setOnline(navigator.onLine), []);
  useEffect(hideInBfcache, []);
  useEffect(() => void import('./late').catch(() => {}), []);
  useEffect(() => {
    import('@/lib/offline/register').then(({ registerWorker }) => registerWorker()).catch(() => {});
  }, []);
  return (
    <QueryClientProvider client={client}>
      <Eviction />
      {children}
    </QueryClientProvider>
  );
}

function Eviction() {
  useEviction();
  return null;
}
