'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { currentId } from '@/lib/guide/kinds/alias';
import type { Bond } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import { mapAround } from '@/lib/guide/map/around';
import { MIDDLE } from '@/lib/guide/map/seats-around';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { AroundLines } from './around-lines';
import { AroundPoint } from './around-point';

/** The map from one outwards: who is bound to them around, each a way to put that one in the middle. */
export function AroundMap(props: {
  middle: Id;
  onCentre: (id: Id) => void;
  onPick: (bonds: readonly Bond[]) => void;
}) {
  const { guide, horizon } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('map');
  const drawing = useMemo(() => mapAround(guide, props.middle), [guide, props.middle]);
  const { neighbours, others } = drawing;
  const placeOf = (id: Id) =>
    id === props.middle ? MIDDLE : neighbours.find((one) => one.id === id);
  const points = [
    // Whoever turned out to be another has gone over into them, and comes out again on the way back.
    ...[...guide.aliases.keys()].flatMap((id) => {
      const at = placeOf(currentId(guide, id));
      return at ? [{ id, at, isGone: true, neighbour: undefined }] : [];
    }),
    { id: props.middle, at: MIDDLE, isGone: false, neighbour: undefined },
    ...neighbours.map((one) => ({ id: one.id, at: one, isGone: false, neighbour: one })),
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture, not a form's group */}
      <div
        role="group"
        aria-label={t('title')}
        aria-description={t('what', { upTo: names.upTo(horizon) })}
        className="relative h-[36rem] overflow-hidden border border-hair"
      >
        <AroundLines neighbours={neighbours} />
        {points.map(({ id, at, isGone, neighbour }) => {
          const owner = namedIn(guide, id);
          return (
            owner && (
              <AroundPoint
                key={id}
                {...{ owner, at, isGone, neighbour }}
                onCentre={() => props.onCentre(id)}
                onPick={props.onPick}
              />
            )
          );
        })}
      </div>
      {others > 0 && <p className="mt-2 text-sm text-soft">{t('others', { count: others })}</p>}
    </>
  );
}
