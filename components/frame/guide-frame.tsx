'use client';

import type { ReactNode } from 'react';
import type { Room } from '@/lib/i18n/rooms';
import { PositionBar } from '../position/position-bar';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';
import { SearchButton } from '../search/search-button';
import { KnownNamesProvider } from '../text/known-names';
import { NameCards } from '../text/name-card';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';
import { LookAheadBar } from './look-ahead-bar';
import { ShowNav } from './show-nav';

const LookBackBar = lazyComponent(
  withLateWords(() => import('./look-back-bar').then((code) => code.LookBackBar)),
  CodeFailed,
);

/** What stands on a page of a show once the position is known: what is read there, and around it the ways on. */
export function GuideFrame(props: {
  /** Lets the guide through to what is put in it. */
  gate: (guide: ReactNode) => ReactNode;
  search?: ReactNode;
  onSearch: () => void;
  /** The rooms in which the guide that is let through has nothing. */
  bare: readonly Room[];
  children: ReactNode;
}) {
  const { position, lookAhead, lookBack, horizon } = useReadingPlace();
  const names = useEntryNames();
  return (
    <>
      <LookAheadBar />
      {lookBack && lookBack !== position && !lookAhead && <LookBackBar asked={lookBack} />}
      {!lookAhead && <p className="hidden print:block">{names.upTo(horizon)}</p>}
      <ShowNav bare={props.bare} onSearch={props.onSearch} />
      {props.gate(
        <KnownNamesProvider>
          <NameCards>{props.children}</NameCards>
          {props.search}
        </KnownNamesProvider>,
      )}
      <PositionBar>
        <span className="contents max-md:hidden">
          <SearchButton onClick={props.onSearch} />
        </span>
      </PositionBar>
    </>
  );
}
