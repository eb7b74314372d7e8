'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { byWeight } from '@/lib/guide/kinds/presence';
import { thingsByKind } from '@/lib/guide/kinds/thing';
import { useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { Write } from '../reading/writing-slot';
import { Section } from '../ui/section';
import { namedPlace, PLACE, ThingList } from './thing-list';

/** Places, groups, objects and terms known at the horizon, of each kind the weightiest first. */
export function ThingsPage() {
  const { guide } = useGuide();
  const t = useTranslations('things');
  const kinds = thingsByKind(guide);
  useComeToPlace();
  return (
    <div className="mt-8 max-w-2xl">
      <PageHeading tab={t('title')}>{t('title')}</PageHeading>
      {kinds.length === 0 && <p className="mt-4">{t('none')}</p>}
      {kinds.map(({ kind, things }) => (
        <Section key={kind} title={t(`kinds.${kind}`)}>
          <ThingList things={byWeight(guide, things)} among={guide.things.size} />
        </Section>
      ))}
      <Write of="things" />
    </div>
  );
}

/** The list, and in it the place that the address names, comes later than the browser looks for it. */
function useComeToPlace(): void {
  useEffect(() => {
    const named = namedPlace();
    if (named !== undefined) document.getElementById(`${PLACE}${named}`)?.scrollIntoView();
  }, []);
}
