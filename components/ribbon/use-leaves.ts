'use client';

import { startTransition, useEffect, useState } from 'react';
import { inSlices } from '@/lib/entries/in-slices';
import { guideAt } from '@/lib/guide/fold';
import type { Guide, Log } from '@/lib/guide/guide';
import { isWithin, type Key } from '@/lib/guide/keys';
import type { Recap } from '@/lib/guide/kinds/episode';
import { type RibbonLeaf, ribbonLeaf } from '@/lib/guide/ribbon/ribbon';
import type { RibbonChoice } from '@/lib/guide/ribbon/riders';
import { useGuide } from '../reading/guide-context';

/**
 * The ribbons of some leaves, once their recaps have come: drawn one after the other, which holds nobody
 * up. Of another choice there are the former ones until then; none that lie beyond the horizon.
 */
export function useLeaves(
  leaves: readonly (readonly Key[])[],
  recaps: readonly Recap[] | undefined,
  { all = false, wanted = [] }: RibbonChoice,
): readonly RibbonLeaf[] | undefined {
  const { log, horizon } = useGuide();
  const [made, setMade] = useState<{ horizon: Key; drawn: readonly RibbonLeaf[] }>();
  const choice = `${all} ${wanted.join(' ')} ${leaves.map((keys) => keys.join('+'))}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `choice` says what is chosen
  useEffect(() => {
    if (!recaps) return;
    const left = new AbortController();
    void inSlices(drawing(log, leaves, recaps, { all, wanted }), left.signal).then(
      (drawn) => startTransition(() => setMade({ horizon, drawn })),
      () => {},
    );
    return () => left.abort();
  }, [log, recaps, choice]);
  return made && isWithin(made.horizon, horizon) ? made.drawn : undefined;
}

function* drawing(
  log: Log,
  leaves: readonly (readonly Key[])[],
  recaps: readonly Recap[],
  choice: RibbonChoice,
): Generator<void, RibbonLeaf[]> {
  const made: RibbonLeaf[] = [];
  for (const keys of leaves) {
    // What is drawn goes on from these.
    const guides: Guide[] = [];
    for (const key of keys) {
      guides.push(guideAt(log, key));
      yield;
    }
    made.push(ribbonLeaf(log, keys, recaps, choice));
    yield;
  }
  return made;
}
