'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { useLog } from '@/lib/entries/use-log';
import { guideAt } from '@/lib/guide/fold';
import { isWithin, type Key } from '@/lib/guide/keys';
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

function Pending() {
  const t = useTranslations('gate');
  return (
    <p role="status" className="animate-late pt-8 text-soft">
      {t('pending')}
    </p>
  );
}
