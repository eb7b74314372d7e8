'use client';

import { type ReactNode, useState } from 'react';
import { sourceOf } from '@/lib/entries/source-of';
import type { Key } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/actions';
import { openedBy } from '@/lib/progress/steps';
import { useKeys, useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { FinishQuestion } from './finish-question';
import { LookAheadQuestion } from './look-ahead-question';

interface WaysOn {
  /** Moves the position, at once where that opens one entry, else after a question. */
  finish: (key: Key) => void;
  lookAhead: (key: Key) => void;
  /** To be put on the page: what is asked on the way. */
  questions: ReactNode;
}

/** The two ways to what is not finished. */
export function useWaysOn(): WaysOn {
  const { position } = useReadingPlace();
  const { slug, language } = useShow();
  const keys = useKeys();
  const [asked, setAsked] = useState<Key>();
  const [lookAhead, setLookAhead] = useState<Key>();
  return {
    finish: (key) => {
      if (openedBy(keys, position, key).length > 1) return setAsked(key);
      finished(slug, key, Date.now(), keys);
      const guide = { show: slug, language };
      sourceOf(guide).preloadStep?.(guide, key);
    },
    lookAhead: setLookAhead,
    questions: (
      <>
        <FinishQuestion
          to={asked}
          position={position}
          onLookAhead={setLookAhead}
          onClose={() => setAsked(undefined)}
        />
        <LookAheadQuestion
          to={lookAhead}
          onPick={setLookAhead}
          onClose={() => setLookAhead(undefined)}
        />
      </>
    ),
  };
}
