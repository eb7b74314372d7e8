'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import type { StoryLength } from '@/lib/guide/story-lengths';
import { storySoFar } from '@/lib/guide/story-so-far';
import { CodeFailed } from '../reading/code-failed';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Prose } from '../text/prose';
import { lazyComponent } from '../ui/lazy-component';

const Lengths = lazyComponent(
  () => import('./lengths').then((code) => code.Lengths),
  CodeFailed,
  true,
);
const Longer = lazyComponent(() => import('./longer').then((code) => code.Longer), CodeFailed);

/** The story so far in the length that one has time for. */
export function Previously() {
  // seam: story-guide
  const { guide, horizon } = useGuide();
  const { language } = useShow();
  const t = useTranslations('show');
  const [chosen, setChosen] = useState<StoryLength>('short');
  const length = horizon === PREMISE ? 'short' : chosen;
  const story = storySoFar(guide, language);
  return (
    <>
      {horizon !== PREMISE && (
        // As high before the words of it have come.
        <div data-screen className="mb-2 min-h-11">
          <Lengths chosen={length} onChoose={setChosen} />
        </div>
      )}
      {length !== 'short' && <Longer length={length} />}
      {length === 'short' &&
        (story ? <Prose text={story} className="text-lg" /> : <p>{t('nothingTold')}</p>)}
    </>
  );
}
