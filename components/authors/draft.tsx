'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { FAULTS } from '@/lib/addresses/app-files.mjs';
import { type Fault, Faults } from './faults';

/**
 * A page that follows the guide's files: what is saved is shown where the author is looking, and what is
 * wrong lies over the page until it is right, so that nothing of the page's state is lost.
 */
export function Draft({ children }: { children: ReactNode }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const client = useQueryClient();
  const router = useRouter();

  useEffect(() => {
    const events = new EventSource(FAULTS);
    let isFirst = true;
    events.onmessage = ({ data }) => {
      const now: Fault[] = JSON.parse(data);
      setFaults(now);
      if (!isFirst && now.length === 0) {
        void client.invalidateQueries();
        router.refresh();
      }
      isFirst = false;
    };
    return () => events.close();
  }, [client, router]);

  return (
    <>
      <div style={{ display: 'contents' }} inert={faults.length > 0}>
        {children}
      </div>
      {faults.length > 0 && <Faults faults={faults} />}
    </>
  );
}
