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
    events.onmessage = ({ data }) => {
      const now: Fault[] = JSON.parse(data);
      setFaults(now);
      // At first, too: something may have been saved since the page was read.
      if (now.length > 0) return;
      void client.invalidateQueries();
      router.refresh();
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
