'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetBeyond } from '@/lib/entries/forget';
import { forgetKept } from '@/lib/entries/kept';
import { PREMISE } from '@/lib/guide/keys';
import { ahead, endsWithMoves } from '@/lib/progress/ahead';
import { furthestOf } from '@/lib/progress/furthest';
import { horizonOf } from '@/lib/progress/horizon';
import { dropPlain } from '@/lib/progress/plain';
import { positionOf } from '@/lib/progress/positions';
import { progress, waking } from '@/lib/progress/progress';

/**
 * What lies beyond a show's horizon leaves memory as soon as the horizon is nearer: on going back, at
 * the end of a look ahead, in another tab, whatever page is open. What the device keeps ends at the
 * furthest position.
 */
export function useForgetting(): void {
  const client = useQueryClient();
  useEffect(() => {
    // After the pages have been drawn anew, so that nothing asks for it again.
    const soon = () => void setTimeout(() => forget(client));
    const unkeep = () => {
      if (!waking.getState().awake) return;
      dropPlain();
      void forgetKept(furthestOf);
    };
    const stops = [
      endsWithMoves(),
      ahead.subscribe(soon),
      progress.subscribe(soon),
      progress.subscribe(unkeep),
      waking.subscribe(unkeep),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client]);
}

function forget(client: QueryClient): void {
  const { open } = ahead.getState();
  const { household } = progress.getState();
  forgetBeyond(client, (show) => {
    const here = open?.show === show ? open : undefined;
    const horizon = horizonOf(positionOf(household, show)?.key ?? PREMISE, here);
    return { horizon, recap: here?.kind === 'recap' ? here.key : undefined };
  });
}
