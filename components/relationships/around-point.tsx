'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Bond } from '@/lib/guide/kinds/bond';
import type { Owner } from '@/lib/guide/kinds/owner';
import type { Neighbour } from '@/lib/guide/map/around';
import { MIDDLE, type SeatAround } from '@/lib/guide/map/seats-around';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { Told } from '../text/told';
import { AppLink } from '../ui/app-link';
import { kindColour } from './kind-style';
import { OwnerMedallion } from './owner-medallion';

const MOST_DOTS = 6;
/** How far apart they are, and where the name below begins and ends, as angles around the medallion. */
const [APART, FROM, TO] = [0.34, 0.75, Math.PI - 0.75];

/** Somebody on the map from one outwards: a medallion with the name, and what binds them to the middle. */
export function AroundPoint(props: {
  owner: Owner;
  at: SeatAround;
  /** Undefined for who is in the middle, or gone. */
  neighbour: Neighbour | undefined;
  /** Gone over into another, where it now lies. */
  isGone: boolean;
  onCentre: () => void;
  onPick: (bonds: readonly Bond[]) => void;
}) {
  const { owner, at, neighbour, isGone } = props;
  const { language } = useShow();
  const addresses = useAddresses();
  const t = useTranslations('map');
  const name = owner.short[language] ?? '';
  const isMiddle = at === MIDDLE && !isGone;
  const size = isMiddle ? 'size-16' : 'size-9';
  const tie = neighbour?.ties.findLast(({ bond }) => !bond.now.ended) ?? neighbour?.ties.at(-1);
  const [kind = 'other'] = tie?.bond.now.kinds ?? [];
  return (
    <div
      aria-hidden={isGone}
      style={{ left: `${at.x}%`, top: `${at.y}%`, opacity: isGone ? 0 : 1 }}
      className={`absolute flex w-1/4 -translate-x-1/2 flex-col items-center px-1 text-center transition-[left,top,opacity] duration-1000 ${isGone ? 'pointer-events-none' : ''} ${isMiddle ? '-mt-8' : '-mt-4.5'}`}
    >
      {isMiddle || isGone ? (
        <>
          <OwnerMedallion {...{ owner, size }} />
          {!isGone && (
            <Told as="span" className="mt-0.5 bg-paper px-1 text-sm leading-tight font-semibold">
              <span data-name className="line-clamp-2">
                {name}
              </span>
            </Told>
          )}
        </>
      ) : (
        <AppLink
          href={addresses.mapAround(owner.id)}
          aria-label={t('centre', { name })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            props.onCentre();
          }}
          className="relative flex max-w-full flex-col items-center"
        >
          <Beyond at={at} count={neighbour?.beyond ?? 0} />
          <span
            className={`rounded-full ${neighbour?.isNew ? 'outline-2 outline-offset-2 outline-accent' : ''}`}
          >
            <OwnerMedallion {...{ owner, size }} />
          </span>
          <Told as="span" className="mt-0.5 max-w-full bg-paper/80 text-xs leading-tight">
            <span data-name className="line-clamp-2">
              {name}
            </span>
          </Told>
        </AppLink>
      )}
      {tie && neighbour && (
        <button
          type="button"
          onClick={() => props.onPick(neighbour.ties.map(({ bond }) => bond))}
          style={{ color: tie.bond.now.ended ? 'var(--soft)' : kindColour(kind) }}
          className="min-h-6 max-w-full cursor-pointer truncate text-[0.7rem] leading-tight underline-offset-2 hover:underline"
        >
          <span aria-hidden="true">{{ middle: '→ ', neighbour: '← ', both: '' }[tie.of]}</span>
          <span className="sr-only">{t(`of.${tie.of}`)}</span>
          <Told as="span" className={tie.bond.now.ended ? 'line-through' : undefined}>
            <Emphasis text={tie.bond.now.label} />
          </Told>
        </button>
      )}
    </div>
  );
}

/** The middle of an arc, turned as far as it takes to lie over no part of the name. */
function besideName(middle: number, half: number): number {
  if (middle + half <= FROM || middle - half >= TO) return middle;
  return middle <= Math.PI / 2 ? FROM - half : TO + half;
}

/** Those who are bound to a neighbour in turn, as dots on the side that looks outwards. */
function Beyond({ at, count }: { at: SeatAround; count: number }) {
  const dots = Math.min(count, MOST_DOTS);
  const half = ((dots - 1) / 2) * APART;
  const outwards = besideName(Math.atan2((at.y - MIDDLE.y) * 1.75, at.x - MIDDLE.x), half);
  return Array.from({ length: dots }, (_, place) => {
    const angle = outwards - half + place * APART;
    const style: CSSProperties = {
      left: `calc(50% + ${(Math.cos(angle) * 24).toFixed(1)}px)`,
      top: `calc(1.125rem + ${(Math.sin(angle) * 24).toFixed(1)}px)`,
    };
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
        key={place}
        aria-hidden="true"
        style={style}
        className="absolute size-1 -translate-1/2 rounded-full bg-soft"
      />
    );
  });
}
