'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { sourceOf } from '@/lib/entries/source-of';
import type { Key } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/actions';
import { openedBy } from '@/lib/progress/steps';
import { CodeFailed } from '../reading/code-failed';
import { useKeys, useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';
import { FinishQuestion } from './finish-question';

const LookAheadQuestion = lazyComponent(
  () => import('./look-ahead-question').then((code) => code.LookAheadQuestion),
  CodeFailed,
);

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
  const close = () => setLookAhead(undefined);
  const t = useTranslations('ahead');
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
        <Dialog open={lookAhead !== undefined} title={t('question')} onClose={close}>
          {lookAhead !== undefined && (
            <LookAheadQuestion to={lookAhead} onPick={setLookAhead} onClose={close} />
          )}
        </Dialog>
      </>
    ),
  };
}
