'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { horizonOf } from '@/lib/progress/horizon';
import { writePlain } from '@/lib/progress/plain';
import { useAhead, usePosition } from '@/lib/progress/use-position';
import { FirstQuestion } from '../position/first-question';
import { PositionBar } from '../position/position-bar';
import { UndoBar } from '../position/undo-bar';
import { useEntryNames } from '../reading/entry-names';
import { GuideGate } from '../reading/guide-gate';
import { useKeys, useShow } from '../reading/show-context';
import { useMadeAnew } from '../reading/use-reset-key';
import { Search } from '../search/search';
import { SearchButton } from '../search/search-button';
import { useSearchKeys } from '../search/use-search-keys';
import { KnownNamesProvider } from '../text/known-names';
import { NameCards } from '../text/name-card';
import { AheadBar } from './ahead-bar';
import { LanguageNote } from './language-note';
import { ShowNav } from './show-nav';

/** What all pages of a show have in common: where the viewer is, and the gate before what they read. */
export function ShowFrame({ premise, children }: { premise: ReactNode; children: ReactNode }) {
  const { slug } = useShow();
  const position = usePosition(slug, useKeys());
  const open = useAhead(slug);
  const names = useEntryNames();
  const made = useMadeAnew(position ? horizonOf(position, open) : PREMISE);
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    if (position !== undefined) writePlain(slug, position);
  }, [slug, position]);
  useSearchKeys(typeof position === 'string', () => setSearching(true));
  return (
    <>
      <LanguageNote />
      {premise}
      <UndoBar />
      {position === null && <FirstQuestion />}
      {position !== null && position !== undefined && (
        <>
          <AheadBar open={open} position={position} />
          {!open && <p className="hidden print:block">{names.upTo(position)}</p>}
          <ShowNav />
          <GuideGate key={made} horizon={horizonOf(position, open)}>
            <KnownNamesProvider>
              <NameCards>{children}</NameCards>
              <Search open={searching} onClose={() => setSearching(false)} />
            </KnownNamesProvider>
          </GuideGate>
          <PositionBar position={position} open={open}>
            <SearchButton onClick={() => setSearching(true)} />
          </PositionBar>
        </>
      )}
    </>
  );
}
