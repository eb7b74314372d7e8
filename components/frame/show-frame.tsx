'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { writeHorizonHint } from '@/lib/progress/horizon-hint';
import { FirstQuestion } from '../position/first-question';
import { PositionBar } from '../position/position-bar';
import { UndoBar } from '../position/undo-bar';
import { useEntryNames } from '../reading/entry-names';
import { GuideGate } from '../reading/guide-gate';
import { KeysProvider, useShow } from '../reading/show-context';
import { useFormerShow } from '../reading/use-former-show';
import { isReadingPlace, ReadingContext, useReading } from '../reading/use-reading';
import { useResetKey } from '../reading/use-reset-key';
import { Search } from '../search/search';
import { SearchButton } from '../search/search-button';
import { useSearchKeys } from '../search/use-search-keys';
import { KnownNamesProvider } from '../text/known-names';
import { NameCards } from '../text/name-card';
import { LanguageNote } from './language-note';
import { LookAheadBar } from './look-ahead-bar';
import { ShowNav } from './show-nav';

/** What all pages of a show have in common: where the viewer is, and the gate before what they read. */
export function ShowFrame({ premise, children }: { premise: ReactNode; children: ReactNode }) {
  const { slug } = useShow();
  useFormerShow();
  const reading = useReading();
  const { position, lookAhead, horizon, specials } = reading;
  const names = useEntryNames();
  const resetKey = useResetKey(horizon, specials);
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    if (position !== undefined) writeHorizonHint(slug, position);
  }, [slug, position]);
  useSearchKeys(typeof position === 'string', () => setSearching(true));
  return (
    <>
      <LanguageNote />
      {premise}
      <UndoBar />
      {position === null && <FirstQuestion />}
      {isReadingPlace(reading) && (
        <ReadingContext value={reading}>
          <KeysProvider keys={reading.keys}>
            <LookAheadBar />
            {!lookAhead && <p className="hidden print:block">{names.upTo(reading.position)}</p>}
            <ShowNav />
            <GuideGate key={resetKey}>
              <KnownNamesProvider>
                <NameCards>{children}</NameCards>
                <Search open={searching} onClose={() => setSearching(false)} />
              </KnownNamesProvider>
            </GuideGate>
            <PositionBar>
              <SearchButton onClick={() => setSearching(true)} />
            </PositionBar>
          </KeysProvider>
        </ReadingContext>
      )}
    </>
  );
}
