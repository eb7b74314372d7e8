'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { registerWorker } from '@/lib/offline/register';
import { hideWhileAway } from '@/lib/progress/returning';
import { useWake } from '@/lib/progress/use-position';
import { useEndOnLeaving } from '../reading/use-end-on-leaving';
import { useForgetting } from './use-forgetting';

/** What every page stands on: the entries held in memory, and the positions of this device. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient());
  useWake();
  useEndOnLeaving();
  useEffect(hideWhileAway, []);
  useEffect(registerWorker, []);
  return (
    <QueryClientProvider client={client}>
      <Forgetting />
      {children}
    </QueryClientProvider>
  );
}

function Forgetting() {
  useForgetting();
  return null;
}
