'use client';

import { type ReactNode, useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import type { Ahead } from '@/lib/progress/ahead';
import { finished } from '@/lib/progress/progress';
import { openedBy } from '@/lib/progress/steps';
import { useKeys, useShow } from '../reading/show-context';
import { AheadQuestion } from './ahead-question';
import { FinishQuestion } from './finish-question';

interface WaysOn {
  /** Moves the position, at once where that opens one entry, else after a question. */
  finish: (key: Key) => void;
  lookAhead: (key: Key) => void;
  /** To be put on the page: what is asked on the way. */
  questions: ReactNode;
}

/** The two ways to what is not finished. `kind`: what a look ahead offers first. */
export function useWaysOn(position: Key, kind?: Ahead['kind']): WaysOn {
  const { slug } = useShow();
  const keys = useKeys();
  const [asked, setAsked] = useState<Key>();
  const [ahead, setAhead] = useState<Key>();
  return {
    finish: (key) =>
      openedBy(keys, position, key).length > 1 ? setAsked(key) : finished(slug, key, Date.now()),
    lookAhead: setAhead,
    questions: (
      <>
        <FinishQuestion
          to={asked}
          position={position}
          onAhead={setAhead}
          onClose={() => setAsked(undefined)}
        />
        <AheadQuestion
          kind={kind}
          to={ahead}
          onPick={setAhead}
          onClose={() => setAhead(undefined)}
        />
      </>
    ),
  };
}
