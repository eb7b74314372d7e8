'use client';

import { useTranslations } from 'next-intl';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import type { Log } from '@/lib/guide/guide';
import { mapOf, opensOn, placesAt, withNeighbours } from '@/lib/guide/map/map';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { Button } from '../ui/button';
import { frameOf } from './frame';
import { MapLine } from './map-line';
import { MapPoint } from './map-point';
import { MapTools } from './map-tools';
import { usePanZoom } from './use-pan-zoom';

/** The drawing of the relationships; `log` reaches to the horizon, the guide perhaps less far. */
export function RelationshipMap(props: {
  log: Log;
  focus: Id | undefined;
  onFocus: (id: Id | undefined) => void;
}) {
  const { log, focus } = props;
  const { guide, horizon } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('map');
  const [all, setAll] = useState(false);
  const places = useMemo(() => placesAt(log), [log]);
  const map = useMemo(() => mapOf(guide, places), [guide, places]);
  const opening = useMemo(() => opensOn(guide, map), [guide, map]);
  const near = focus === undefined ? undefined : withNeighbours([focus], map.lines);
  const isShown = (id: Id) => all || opening.has(id) || Boolean(near?.has(id));
  const points = map.points.filter(({ id }) => isShown(id));
  const shown = new Map(points.map((point) => [point.id, point]));
  const box = useRef<HTMLDivElement>(null);
  // seam: map-frame
  const opened = frameOf(points, places.size);
  const { frame, zoomed, zoomBy, fit, handlers } = usePanZoom(opened, box);
  const isPart = opening.size < map.points.length;

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
        className="overflow-hidden border border-hair select-none"
      >
        <svg
          role="img"
          aria-label={t('what', { upTo: names.upTo(horizon) })}
          viewBox={`${frame.x - frame.width / 2} ${frame.y - frame.height / 2} ${frame.width} ${frame.height}`}
          style={{ '--view': frame.width } as CSSProperties}
          className="block aspect-[1000/1120] w-full [--part:0.038] [font-size:calc(var(--part)*var(--view)*1px)] md:[--part:0.024]"
        >
          {map.lines.map((line) => {
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
                />
              )
            );
          })}
          {points.map((point) => (
            <MapPoint
              key={point.id}
              point={point}
              within={opened}
              isDim={Boolean(near && !near.has(point.id))}
              onPick={() => props.onFocus(point.id === focus ? undefined : point.id)}
            />
          ))}
        </svg>
      </div>
      <MapTools onZoom={zoomBy} onFit={fit} />
      {isPart && (
        <p data-screen className="mt-3">
          <Button onClick={() => setAll(!all)}>{all ? t('few') : t('all')}</Button>
        </p>
      )}
    </div>
  );
}
