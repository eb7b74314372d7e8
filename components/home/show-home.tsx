'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { changesAt } from '@/lib/guide/changes';
import { PREMISE } from '@/lib/guide/keys';
import { ChangesList } from '../changes/changes-list';
import { Ending } from '../position/ending';
import { PositionControl } from '../position/position-control';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { Write } from '../reading/writing-slot';
import { ShareButton } from '../share/share-button';
import { PageLink } from '../ui/page-link';
import { Section } from '../ui/section';
import { Previously } from './previously';
import { WelcomeBack } from './welcome-back';

/** A show's first page: the box, the story so far, and what the last finished episode changed. */
export function ShowHome() {
  const { unit } = useShow();
  const { lookAhead } = useReadingPlace();
  const { log, guide, horizon } = useGuide();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('show');
  const titles = useMemo(
    () => new Map(guide.episodes.map(({ key, title }) => [key, title ?? ''])),
    [guide],
  );
  const changes = useMemo(() => changesAt(log, horizon), [log, horizon]);

  return (
    <>
      {!lookAhead && <WelcomeBack />}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14 two-panes:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <div data-screen className="mt-8 lg:order-2 lg:mt-12">
          <PositionControl titles={titles} />
          {!lookAhead && <Ending />}
        </div>
        <div className="max-w-2xl">
          <Section title={horizon === PREMISE ? t('premise') : t('soFar')}>
            <Previously />
            {horizon !== PREMISE && (
              <p className="mt-3">
                <PageLink href={addresses.recap(horizon)}>
                  {t('recapOf', { name: names.name(horizon) })}
                </PageLink>
              </p>
            )}
          </Section>
          {changes && horizon !== PREMISE && (
            <Section title={t('changed', { unit })}>
              <p className="-mt-2 mb-4 text-soft">{names.title(horizon)}</p>
              <ChangesList changes={changes} />
            </Section>
          )}
          {horizon === PREMISE && (
            <p className="mt-6">
              <PageLink href={addresses.recap(PREMISE)}>{t('premiseMore')}</PageLink>
            </p>
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
