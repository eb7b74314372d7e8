'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { AS_OF } from '@/lib/addresses/route';
import { FIRST_SCREEN } from '@/lib/entries/preload';
import { isKey } from '@/lib/guide/keys';
import type { Room } from '@/lib/i18n/rooms';
import { openLookBack } from '@/lib/progress/look-ahead';
import { FirstQuestion } from '../position/first-question';
import { GuideGate } from '../reading/guide-gate';
import { KeysProvider, useShow } from '../reading/show-context';
import { useFormerShow } from '../reading/use-former-show';
import { isReadingPlace, ReadingContext, useReading } from '../reading/use-reading';
import { useResetKey } from '../reading/use-reset-key';
import { Search } from '../search/search';
import { useSearchKeys } from '../search/use-search-keys';
import { pressAgain } from '../ui/pressed-early';
import { forgetChoices } from '../ui/use-query-choice';
import { bareRooms } from './bare-rooms';
import { GuideFrame } from './guide-frame';
import { useFirstScreen } from './use-first-screen';

/** What all pages of a show have in common: where the viewer is, and the gate before what they read; `before` it what needs neither. */
export function ShowFrame({ before, children }: { before: ReactNode; children: ReactNode }) {
  const { slug } = useShow();
  const isFound = useFormerShow();
  const here = useReading();
  const reading = isFound ? here : { ...here, position: undefined };
  const { position, horizon, specials } = reading;
  const firstScreen = useFirstScreen(reading);
  const resetKey = useResetKey(horizon, specials);
  useEffect(() => {
    if (resetKey > 0) forgetChoices();
  }, [resetKey]);
  const [searching, setSearching] = useState(false);
  const [bare, setBare] = useState<readonly Room[]>([]);
  useEffect(() => {
    // What a link asks for is known before the position is.
    const asked = new URLSearchParams(window.location.search).get(AS_OF);
    if (isKey(asked)) openLookBack(slug, asked);
  }, [slug]);
  useSearchKeys(typeof position === 'string', () => setSearching(true));
  const isUsable = position === null || (position !== undefined && !firstScreen.isInPlace);
  useEffect(() => {
    if (isUsable) pressAgain('main');
  }, [isUsable]);
  return (
    <>
      {before}
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
            <KeysProvider keys={reading.keys}>
              <GuideFrame
                gate={(guide) => (
                  <GuideGate
                    key={resetKey}
                    onShown={(shown) => {
                      firstScreen.end();
                      const now = shown ? bareRooms(shown) : [];
                      setBare((before) => (`${before}` === `${now}` ? before : now));
                    }}
                  >
                    {guide}
                  </GuideGate>
                )}
                search={<Search open={searching} onClose={() => setSearching(false)} />}
                onSearch={() => setSearching(true)}
                bare={bare}
              >
                {children}
              </GuideFrame>
            </KeysProvider>
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
