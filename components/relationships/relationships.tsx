'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isKey, isWithin, type Key } from '@/lib/guide/keys';
import { currentId } from '@/lib/guide/kinds/alias';
import type { Bond } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import { byWeight } from '@/lib/guide/kinds/presence';
import { middleOf } from '@/lib/guide/map/around';
import { idsOnMap, isWhole } from '@/lib/guide/map/members';
import type { Id } from '@/lib/guide/names';
import { GuideContext, useGuide, useGuideAt } from '../reading/guide-context';
import { lazyComponent } from '../ui/lazy-component';
import { useForgetVain, useQueryChoice } from '../ui/use-query-choice';
import { AroundMap } from './around-map';
import { Connected } from './connected';
import { InFocus } from './in-focus';
import { LookBack } from './look-back';
import { MapFailed } from './map-failed';
import { MapLegend } from './map-legend';
import { NameField } from './name-field';
import { PickedBonds } from './picked-bonds';
import { RelationshipList } from './relationship-list';
import { Trail } from './trail';
import { useTrail } from './use-trail';

/** The forces that lay a whole map out are for few people alone. */
const RelationshipMap = lazyComponent(
  () => import('./relationship-map').then((code) => code.RelationshipMap),
  MapFailed,
);

/** How everybody known stands to everybody else: the map, the list that says the same, the way between two. */
export function Relationships() {
  const { log, guide: last, horizon } = useGuide();
  const t = useTranslations('map');
  const { chosen, choose } = useQueryChoice();
  const [picked, setPicked] = useState<readonly Bond[]>([]);
  const keys = last.episodes.map(({ key }) => key);
  const [asked, askedKey] = [chosen('who'), chosen('at')];
  const here = useGuideAt(shownKey(keys, askedKey, horizon));
  useForgetVain('who', asked !== undefined && !namedIn(last, asked));
  useForgetVain('at', askedKey !== undefined && shownKey(keys, askedKey, horizon) === horizon);
  const { guide, horizon: at } = here;
  const whole = isWhole(guide);
  const points = byWeight(
    guide,
    idsOnMap(guide).flatMap((id) => namedIn(guide, id) ?? []),
  );
  const known = asked === undefined ? undefined : currentId(guide, asked);
  const wanted = points.find(({ id }) => id === known)?.id;
  // Going back in time, whoever is in the middle stays there as long as they are known.
  const first = middleOf(last);
  const stays = points.find(({ id }) => id === first)?.id;
  const focus = wanted ?? (whole ? undefined : (stays ?? middleOf(guide)));
  const owner = focus === undefined ? undefined : namedIn(guide, focus);
  const trail = useTrail(whole ? undefined : focus);
  // Who is put in the middle is a step that one can take back; who is looked at on the whole map is none.
  const onFocus = (id: Id | undefined) => choose({ who: id }, whole ? 'replace' : 'push');
  const onGo = (key: Key) => choose({ at: key === horizon ? undefined : key });

  return (
    <GuideContext value={here}>
      <div>
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-12 two-panes:grid-cols-[clamp(36rem,(100dvh-12rem)*0.89,46rem)_minmax(0,1fr)]">
          {/* As high as the window or higher: it stays where its end is seen. */}
          <div className="min-w-0 lg:sticky lg:bottom-16 lg:min-h-[calc(100dvh-4rem)] lg:self-end">
            <div data-screen className="my-4 flex">
              <NameField
                label={whole ? t('focus') : t('middle')}
                among={points}
                none={whole ? t('everybody') : t('choose')}
                chosen={focus}
                onChoose={onFocus}
              />
            </div>
            {!whole && <Trail ids={trail} onGo={onFocus} />}
            {whole ? (
              <RelationshipMap
                pending={<Blank />}
                {...{ log, focus, onFocus }}
                onPick={(bond) => setPicked([bond])}
              />
            ) : (
              focus !== undefined && (
                <AroundMap middle={focus} onCentre={onFocus} onPick={setPicked} />
              )
            )}
            {owner && <InFocus owner={owner} />}
            <LookBack {...{ keys, at, onGo }} />
            <MapLegend focus={whole ? undefined : focus} />
          </div>
          <div className="min-w-0">
            <Connected focus={focus} />
            <RelationshipList focus={focus} limit={whole ? 60 : 3} />
          </div>
        </div>
        <PickedBonds bonds={picked} onClose={() => setPicked([])} />
      </div>
    </GuideContext>
  );
}

/** As of which entry the address asks for the map: of none that is not finished. */
function shownKey(keys: readonly Key[], asked: string | undefined, horizon: Key): Key {
  if (!isKey(asked) || !isWithin(asked, horizon)) return horizon;
  return keys.findLast((key) => isWithin(key, asked)) ?? horizon;
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
