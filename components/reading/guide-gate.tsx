'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react';
import { useLog } from '@/lib/entries/use-log';
import { usePrefetchRecaps } from '@/lib/entries/use-prefetch-recaps';
import { guideAt } from '@/lib/guide/fold';
import type { Guide } from '@/lib/guide/guide';
import { isWithin, type Key } from '@/lib/guide/keys';
import { ErrorNotice } from '../ui/error-notice';
import { useEntryNames } from './entry-names';
import { GuideContext, type GuideHere } from './guide-context';
import { useKeys, useShow } from './show-context';
import { useReadingPlace } from './use-reading';

/** Lets through the guide up to the horizon, and says so where it could not all be had. */
export function GuideGate(props: {
  children: ReactNode;
  /** The guide stands on the page, or what was said in its place. */
  onShown: (guide?: Guide) => void;
}) {
  const { children, onShown } = props;
  const { slug, language } = useShow();
  const { horizon, specials } = useReadingPlace();
  const address = { show: slug, language, horizon, specials };
  // seam: gate
  const { log, whole, failed, retry } = useLog(address, useKeys());
  usePrefetchRecaps(address, log, whole);
  const t = useTranslations('gate');
  const names = useEntryNames();

  const last = log.at(-1)?.key;
  const here = useMemo(
    () => (last === undefined ? undefined : { log, guide: guideAt(log, last), horizon: last }),
    [log, last],
  );
  const [before, setBefore] = useState<GuideHere>();
  if (whole && here !== before) setBefore(here);

  // What was being read stays while more arrives, and what was typed in it; never what lies further.
  const stays = before && isWithin(before.horizon, horizon) ? before : undefined;
  const toShow = whole || failed ? here : stays;
  // Of a large guide a page is much to draw: bit by bit, so that what is tapped meanwhile is answered.
  const drawn = useDeferredValue(toShow);
  const shown = toShow && (drawn && !isWithin(drawn.horizon, horizon) ? toShow : drawn);
  const isSettled = shown !== undefined || failed;
  const guide = shown?.guide;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once of each
  useLayoutEffect(() => {
    if (isSettled) onShown(guide);
  }, [isSettled, guide]);
  return (
    <>
      {failed && <ErrorNotice text={failureOf(t, names, last, horizon)} retry={retry} />}
      {shown && <GuideContext value={shown}>{children}</GuideContext>}
      {!shown && !failed && <Pending />}
    </>
  );
}

/** What could not be had, and why: without a network, what was never fetched needs one. */
function failureOf(
  t: ReturnType<typeof useTranslations<'gate'>>,
  names: ReturnType<typeof useEntryNames>,
  last: Key | undefined,
  horizon: Key,
): string {
  const isOffline = !navigator.onLine;
  if (last === undefined) return t(isOffline ? 'offline' : 'failed');
  const named = { upTo: names.upTo(last), wanted: names.upTo(horizon) };
  return t(isOffline ? 'offlineAfter' : 'failedAfter', named);
}

function Pending() {
  const t = useTranslations('gate');
  return (
    <p role="status" className="animate-late pt-8 text-soft">
      {t('pending')}
    </p>
  );
}
