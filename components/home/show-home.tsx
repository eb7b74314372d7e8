'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { changesAt } from '@/lib/guide/changes';
import { PREMISE } from '@/lib/guide/keys';
import { CHANGES_TO_COME, LateChanges } from '../changes/late-changes';
import { Ending } from '../position/ending';
import { PositionControl } from '../position/position-control';
import { Strip } from '../position/strip';
import { useMoved } from '../position/use-moved';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { Write } from '../reading/writing-slot';
import { ShareButton } from '../share/share-button';
import { lazyComponent } from '../ui/lazy-component';
import { PageLink } from '../ui/page-link';
import { Section } from '../ui/section';
import { withLateWords } from '../ui/with-late-words';
import { Faces } from './faces';
import { Previously } from './previously';
import { StillOpen } from './still-open';
import { useTimeAway } from './use-time-away';

const fetchJustFinished = withLateWords(() =>
  import('./just-finished').then((code) => code.JustFinished),
);
const JustFinished = lazyComponent(fetchJustFinished, CodeFailed);

/** So long after the page the code of that moment is fetched, to be there when it comes. In milliseconds. */
const LATER = 2000;

const WelcomeBack = lazyComponent(
  () => import('./welcome-back').then((code) => code.WelcomeBack),
  CodeFailed,
);

/** So many of the open questions are told, and to somebody who has been away. */
const [OPEN, OPEN_AWAY] = [1, 3];

/** Under the story, and in a wide window under the box. */
const BESIDE = 'max-w-2xl lg:col-start-1 two-panes:col-start-2';

/** A show's first page: the box, the story so far, who and what to bear in mind, and what the last finished episode changed. */
export function ShowHome() {
  const { unit } = useShow();
  const { lookAhead } = useReadingPlace();
  const { log, guide, horizon } = useGuide();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('show');
  const away = useTimeAway();
  const moved = useMoved();
  const [hasMoved, setMoved] = useState(false);
  if (moved && !hasMoved) setMoved(true);
  useEffect(() => {
    const timer = setTimeout(() => fetchJustFinished().catch(() => {}), LATER);
    return () => clearTimeout(timer);
  }, []);
  const changed = useRef<HTMLDivElement>(null);
  const titles = useMemo(
    () => new Map(guide.episodes.map(({ key, title }) => [key, title ?? ''])),
    [guide],
  );
  const changes = useMemo(() => changesAt(log, horizon), [log, horizon]);
  const isBegun = horizon !== PREMISE;

  return (
    <>
      {away && (
        // As high before it has come.
        <div data-screen className="mt-4 max-w-2xl min-h-8 max-md:min-h-16">
          <WelcomeBack away={away} />
        </div>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-x-14 two-panes:grid-cols-[minmax(0,42rem)_minmax(0,1fr)] two-panes:grid-rows-[auto_auto_auto_1fr]">
        <div
          data-screen
          className="mt-4 lg:col-start-2 lg:row-span-5 lg:mt-12 two-panes:row-span-1"
        >
          <PositionControl titles={titles} strip={<Strip />} />
          {!lookAhead && <Ending />}
          {hasMoved && (
            <JustFinished
              key={horizon}
              entry={horizon}
              changes={changes}
              onShowChanges={() => {
                changed.current?.focus({ preventScroll: true });
                changed.current?.scrollIntoView();
              }}
            />
          )}
        </div>
        <div className="max-w-2xl max-lg:-mt-6 lg:col-start-1 lg:row-start-1">
          <Section title={isBegun ? t('soFar') : t('premise')}>
            <Previously />
            <p className="mt-3">
              <PageLink href={addresses.recap(horizon)}>
                {isBegun ? t('recapOf', { name: names.name(horizon) }) : t('premiseMore')}
              </PageLink>
            </p>
          </Section>
        </div>
        {isBegun && (
          <>
            <div className={BESIDE}>
              <Faces />
            </div>
            <div className={BESIDE}>
              <StillOpen most={away ? OPEN_AWAY : OPEN} />
            </div>
          </>
        )}
        <div className="max-w-2xl lg:col-start-1 two-panes:row-span-3 two-panes:row-start-2">
          {changes && isBegun && (
            <div ref={changed} tabIndex={-1} className="outline-none">
              <Section title={t('changed', { unit })}>
                <p className="-mt-2 mb-4 text-soft">{names.title(horizon)}</p>
                <LateChanges changes={changes} pending={CHANGES_TO_COME} />
              </Section>
            </div>
          )}
          <div className="mt-4">
            <ShareButton entry={horizon} />
          </div>
        </div>
      </div>
      <Write of="home" />
    </>
  );
}
