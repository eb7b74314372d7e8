'use client';

import type { ReactNode } from 'react';
import { PositionBar } from '../position/position-bar';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';
import { SearchButton } from '../search/search-button';
import { KnownNamesProvider } from '../text/known-names';
import { NameCards } from '../text/name-card';
import { LookAheadBar } from './look-ahead-bar';
import { ShowNav } from './show-nav';

/** What stands on a page of a show once the position is known: what is read there, and around it the ways on. */
export function GuideFrame(props: {
  /** Lets the guide through to what is put in it. */
  gate: (guide: ReactNode) => ReactNode;
  search?: ReactNode;
  onSearch: () => void;
  children: ReactNode;
}) {
  const { position, lookAhead } = useReadingPlace();
  const names = useEntryNames();
  return (
    <>
      <LookAheadBar />
      {!lookAhead && <p className="hidden print:block">{names.upTo(position)}</p>}
      <ShowNav />
      {props.gate(
        <KnownNamesProvider>
          <NameCards>{props.children}</NameCards>
          {props.search}
        </KnownNamesProvider>,
      )}
      <PositionBar>
        <SearchButton onClick={props.onSearch} />
      </PositionBar>
    </>
  );
}
