'use client';

import { useTranslations } from 'next-intl';
import { type CSSProperties, useMemo, useRef } from 'react';
import type { Log } from '@/lib/guide/guide';
import { currentId } from '@/lib/guide/kinds/alias';
import type { Bond } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import { mapOf, placesAt, withNeighbours } from '@/lib/guide/map/map';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { markOf } from '../text/mark';
import { useMedia } from '../ui/use-media';
import { frameOf } from './frame';
import { MapLine } from './map-line';
import { mapNames } from './map-names';
import { MapPoint, SIZE } from './map-point';
import { MapTools } from './map-tools';
import { usePanZoom } from './use-pan-zoom';

/** The size of names as a part of what is in view: on a narrow screen, and on a wide one. */
const [NARROW, WIDE] = [0.038, 0.024];

/** The drawing of the relationships; `log` reaches to the horizon, the guide perhaps less far. */
export function RelationshipMap(props: {
  log: Log;
  focus: Id | undefined;
  onFocus: (id: Id | undefined) => void;
  onPick: (bond: Bond) => void;
}) {
  const { log, focus } = props;
  const { guide, horizon } = useGuide();
  const { language } = useShow();
  const names = useEntryNames();
  const t = useTranslations('map');
  const places = useMemo(() => placesAt(log), [log]);
  const { points, lines } = useMemo(() => mapOf(guide, places), [guide, places]);
  const near = focus === undefined ? undefined : withNeighbours([focus], lines);
  const shown = new Map(points.map((point) => [point.id, point]));
  const box = useRef<HTMLDivElement>(null);
  // seam: map-frame
  const opened = frameOf(points, places.size);
  const { frame, zoomed, zoomBy, fit, handlers } = usePanZoom(opened, box);
  const part = useMedia('(min-width: 44rem)') ? WIDE : NARROW;
  const called = (id: Id) => namedIn(guide, id)?.short[language] ?? '';
  const labels = useMemo(() => {
    const named = points.map((point) => ({
      ...point,
      name: namedIn(guide, point.id)?.short[language] ?? '',
    }));
    const whole = frameOf(points, places.size);
    return mapNames(named, SIZE, part * whole.width, whole);
  }, [guide, language, points, places, part]);
  const drawn = [
    // Whoever turned out to be another has gone over into them, and comes out again on the way back.
    ...[...guide.aliases].flatMap(([id, { name }]) => {
      const into = shown.get(currentId(guide, id));
      const gone = { id, isGone: true, isNew: false, name: name[language] ?? '' };
      return into && places.has(id) ? [{ ...into, ...gone }] : [];
    }),
    ...points.map((point) => ({ ...point, isGone: false, name: called(point.id) })),
  ];

  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture that keys move, not a form's group */}
      <div
        ref={box}
        role="group"
        aria-label={t('title')}
        aria-description={t('keys')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture
        tabIndex={0}
        {...handlers}
        style={{ touchAction: zoomed ? 'none' : 'pan-y' }}
        className={`overflow-hidden border border-hair select-none ${zoomed ? 'cursor-grab active:cursor-grabbing' : ''}`}
      >
        <svg
          role="img"
          aria-label={t('what', { upTo: names.upTo(horizon) })}
          viewBox={`${frame.x - frame.width / 2} ${frame.y - frame.height / 2} ${frame.width} ${frame.height}`}
          style={{ fontSize: part * frame.width } as CSSProperties}
          className="block aspect-[1000/1120] w-full"
        >
          {lines.map((line) => {
            const [from, to] = [shown.get(line.from), shown.get(line.to)];
            const isFocused = focus !== undefined && [line.from, line.to].includes(focus);
            return (
              from &&
              to && (
                <MapLine
                  key={line.bond.id}
                  {...{ line, from, to }}
                  isDim={focus !== undefined && !isFocused}
                  isNamed={isFocused || zoomed}
                  onPick={() => props.onPick(line.bond)}
                />
              )
            );
          })}
          {drawn.map(({ id, x, y, isNew, isGone, name }) => {
            const of = namedIn(guide, id);
            return (
              of && (
                <MapPoint
                  key={id}
                  {...{ of, x, y, isNew, isGone }}
                  mark={markOf(name)}
                  name={labels.get(id)}
                  isDim={Boolean(near && !near.has(id))}
                  onPick={() => props.onFocus(id === focus ? undefined : id)}
                />
              )
            );
          })}
        </svg>
      </div>
      <MapTools onZoom={zoomBy} onFit={fit} />
    </div>
  );
}
