'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { forgetBeyond, useLog } from '@/lib/entries/use-log';
import { guideAt } from '@/lib/guide/fold';
import { isWithin, type Key } from '@/lib/guide/keys';
import { useAhead } from '@/lib/progress/use-position';
import { useEntryNames } from '../position/entry-names';
import { ErrorNotice } from '../ui/error-notice';
import { GuideContext, type GuideHere } from './guide-context';
import { useKeys, useShow } from './show-context';

/** Lets through the guide up to the horizon, and says so where it could not all be had. */
export function GuideGate({ horizon, children }: { horizon: Key; children: ReactNode }) {
  const { slug, language } = useShow();
  const { log, whole, failed, retry } = useLog({ show: slug, language }, useKeys(), horizon);
  const t = useTranslations('gate');
  const names = useEntryNames();
  useForgetting(slug, horizon);

  const held = log.at(-1)?.key;
  const here = useMemo(
    () => (held === undefined ? undefined : { log, guide: guideAt(log, held), horizon: held }),
    [log, held],
  );
  const [last, setLast] = useState<GuideHere>();
  if (whole && here !== last) setLast(here);

  if (!whole && !failed) {
    // What was being read stays while more arrives; never what lies further than the horizon.
    return last && isWithin(last.horizon, horizon) ? (
      <GuideContext value={last}>{children}</GuideContext>
    ) : (
      <Pending />
    );
  }
  return (
    <>
      {failed && (
        <ErrorNotice
          text={
            held === undefined
              ? t('failed')
              : t('failedAfter', { upTo: names.upTo(held), wanted: names.upTo(horizon) })
          }
          retry={retry}
        />
      )}
      {here && <GuideContext value={here}>{children}</GuideContext>}
    </>
  );
}

/** What lies beyond the horizon leaves memory, as soon as the horizon is nearer. */
function useForgetting(show: string, horizon: Key): void {
  const client = useQueryClient();
  const open = useAhead(show);
  const but = open?.kind === 'recap' ? open.key : undefined;
  useEffect(() => forgetBeyond(client, show, horizon, but), [client, show, horizon, but]);
}

function Pending() {
  const t = useTranslations('gate');
  return (
    <p role="status" className="animate-late pt-8 text-soft">
      {t('pending')}
    </p>
  );
}
