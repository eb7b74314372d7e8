'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { AS_OF } from '@/lib/addresses/route';
import { isKey } from '@/lib/guide/keys';
import { writeHorizonHint } from '@/lib/progress/horizon-hint';
import { openLookBack } from '@/lib/progress/look-ahead';
import { FirstQuestion } from '../position/first-question';
import { PositionBar } from '../position/position-bar';
import { UndoBar } from '../position/undo-bar';
import { CodeFailed } from '../reading/code-failed';
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
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';
import { LanguageNote } from './language-note';
import { LookAheadBar } from './look-ahead-bar';
import { ShowNav } from './show-nav';

const LookBackBar = lazyComponent(
  withLateWords(() => import('./look-back-bar').then((code) => code.LookBackBar)),
  CodeFailed,
);

/** What all pages of a show have in common: where the viewer is, and the gate before what they read. */
export function ShowFrame({ premise, children }: { premise: ReactNode; children: ReactNode }) {
  const { slug } = useShow();
  const isFound = useFormerShow();
  const here = useReading();
  const reading = isFound ? here : { ...here, position: undefined };
  const { position, lookAhead, lookBack, horizon, specials } = reading;
  const names = useEntryNames();
  const resetKey = useResetKey(horizon, specials);
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    if (position !== undefined) writeHorizonHint(slug, position);
  }, [slug, position]);
  useEffect(() => {
    // What a link asks for is known before the position is.
    const asked = new URLSearchParams(window.location.search).get(AS_OF);
    if (isKey(asked)) openLookBack(slug, asked);
  }, [slug]);
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
            {lookBack && lookBack !== position && !lookAhead && <LookBackBar asked={lookBack} />}
            {!lookAhead && <p className="hidden print:block">{names.upTo(horizon)}</p>}
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
