'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { useKeepRecaps } from '@/lib/entries/use-keep-recaps';
import { useLog } from '@/lib/entries/use-log';
import { guideAt } from '@/lib/guide/fold';
import { isWithin, type Key } from '@/lib/guide/keys';
import { furthestOf } from '@/lib/progress/furthest';
import { useAhead } from '@/lib/progress/use-position';
import { ErrorNotice } from '../ui/error-notice';
import { useEntryNames } from './entry-names';
import { GuideContext, type GuideHere } from './guide-context';
import { useKeys, useShow } from './show-context';

/** Lets through the guide up to the horizon, and says so where it could not all be had. */
export function GuideGate({ horizon, children }: { horizon: Key; children: ReactNode }) {
  const { slug, language } = useShow();
  // A look ahead bypasses what the device keeps.
  const keep = useAhead(slug)?.kind === 'guide' ? undefined : furthestOf;
  const address = { show: slug, language };
  // seam: gate
  const { log, whole, failed, retry } = useLog(address, useKeys(), horizon, keep);
  useKeepRecaps(address, log, whole ? keep : undefined);
  const t = useTranslations('gate');
  const names = useEntryNames();

  const held = log.at(-1)?.key;
  const here = useMemo(
    () => (held === undefined ? undefined : { log, guide: guideAt(log, held), horizon: held }),
    [log, held],
  );
  const [last, setLast] = useState<GuideHere>();
  if (whole && here !== last) setLast(here);

  // What was being read stays while more arrives, and what was typed in it; never what lies further.
  const stays = last && isWithin(last.horizon, horizon) ? last : undefined;
  const shown = whole || failed ? here : stays;
  return (
    <>
      {failed && <ErrorNotice text={failureOf(t, names, held, horizon)} retry={retry} />}
      {shown && <GuideContext value={shown}>{children}</GuideContext>}
      {!shown && !failed && <Pending />}
    </>
  );
}

/** What could not be had, and why: without a network, what was never fetched needs one. */
function failureOf(
  t: ReturnType<typeof useTranslations<'gate'>>,
  names: ReturnType<typeof useEntryNames>,
  held: Key | undefined,
  horizon: Key,
): string {
  const isOffline = !navigator.onLine;
  if (held === undefined) return t(isOffline ? 'offline' : 'failed');
  const named = { upTo: names.upTo(held), wanted: names.upTo(horizon) };
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
