'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isWithin, type Key } from '@/lib/guide/keys';
import { currentId } from '@/lib/guide/kinds/alias';
import { bondsNow } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import { idsOnMap } from '@/lib/guide/map/members';
import type { Id } from '@/lib/guide/names';
import { GuideContext, useGuide, useGuideAt } from '../reading/guide-context';
import { Write } from '../reading/writing-slot';
import { lazyComponent } from '../ui/lazy-component';
import { Connected } from './connected';
import { LookBack } from './look-back';
import { MapFailed } from './map-failed';
import { MapLegend } from './map-legend';
import { NamedChoice } from './named-choice';
import { RelationshipList } from './relationship-list';

/** The forces that lay a map out are no part of the other pages. */
const RelationshipMap = lazyComponent(
  () => import('./relationship-map').then((code) => code.RelationshipMap),
  MapFailed,
);

/** How everybody known stands to everybody else: the map, the list that says the same, the way between two. */
export function RelationshipsPage() {
  const { log, guide: last, horizon } = useGuide();
  const t = useTranslations('map');
  const title = useTranslations('bonds')('title');
  const [wanted, setWanted] = useState<Key>();
  const [focused, setFocused] = useState<Id>();
  const at = wanted !== undefined && isWithin(wanted, horizon) ? wanted : horizon;
  const here = useGuideAt(at);
  const { guide } = here;
  const points = idsOnMap(guide).flatMap((id) => namedIn(guide, id) ?? []);
  const known = focused === undefined ? undefined : currentId(guide, focused);
  const focus = points.find(({ id }) => id === known)?.id;

  return (
    <>
      <GuideContext value={here}>
        <div className="mt-10">
          <h2 className="text-3xl">{title}</h2>
          <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_23rem] lg:items-start lg:gap-12">
            <div className="lg:sticky lg:top-4">
              <div data-screen className="mt-4 mb-4 flex flex-wrap gap-x-6 gap-y-2">
                <NamedChoice
                  label={t('focus')}
                  among={points}
                  none={t('everybody')}
                  chosen={focus}
                  onChoose={setFocused}
                />
                <LookBack keys={last.episodes.map(({ key }) => key)} at={at} onGo={setWanted} />
              </div>
              <RelationshipMap pending={<Blank />} log={log} focus={focus} onFocus={setFocused} />
              <MapLegend bonds={bondsNow(guide)} />
            </div>
            <div className="min-w-0">
              <Connected />
              <RelationshipList focus={focus} />
            </div>
          </div>
        </div>
      </GuideContext>
      <Write of="bonds" />
    </>
  );
}

/** As large as the map with its tools, so that nothing jumps when it comes. */
function Blank() {
  return (
    <>
      <div className="border border-hair">
        <div className="aspect-[1000/1120]" />
      </div>
      <div data-screen className="mt-2 h-11" />
    </>
  );
}
