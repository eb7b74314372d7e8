'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { FIRST_SCREEN } from '@/lib/entries/preload';
import { FirstQuestion } from '../position/first-question';
import { UndoBar } from '../position/undo-bar';
import { GuideGate } from '../reading/guide-gate';
import { isReadingPlace, ReadingContext, useReading } from '../reading/use-reading';
import { useResetKey } from '../reading/use-reset-key';
import { Search } from '../search/search';
import { useSearchKeys } from '../search/use-search-keys';
import { GuideFrame } from './guide-frame';
import { LanguageNote } from './language-note';
import { pressAgain } from './pressed-early';
import { useFirstScreen } from './use-first-screen';

/** What all pages of a show have in common: where the viewer is, and the gate before what they read. */
export function ShowFrame({ premise, children }: { premise: ReactNode; children: ReactNode }) {
  const reading = useReading();
  const { position, horizon } = reading;
  const firstScreen = useFirstScreen(reading);
  const resetKey = useResetKey(horizon);
  const [searching, setSearching] = useState(false);
  useSearchKeys(typeof position === 'string', () => setSearching(true));
  const isUsable = position === null || (position !== undefined && !firstScreen.isInPlace);
  useEffect(() => {
    if (isUsable) pressAgain();
  }, [isUsable]);
  return (
    <>
      <LanguageNote />
      {premise}
      <UndoBar />
      {/* On the page as served, too, for those of whom nothing is stored: the script of the head has looked. */}
      {(position === null || position === undefined) && (
        <div className={position === null ? 'contents' : 'if-new'}>
          <FirstQuestion />
        </div>
      )}
      {firstScreen.isInPlace && <FirstScreen />}
      {isReadingPlace(reading) && (
        <div className="contents">
          <ReadingContext value={reading}>
            <GuideFrame
              gate={(guide) => (
                <GuideGate key={resetKey} onShown={firstScreen.end}>
                  {guide}
                </GuideGate>
              )}
              search={<Search open={searching} onClose={() => setSearching(false)} />}
              onSearch={() => setSearching(true)}
            >
              {children}
            </GuideFrame>
          </ReadingContext>
        </div>
      )}
    </>
  );
}

/** Empty, until the script of the head puts in it what was made ahead; it stands for what follows. */
function FirstScreen() {
  return (
    <div
      id={FIRST_SCREEN}
      className="contents"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
