'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { isWithin, type Key, PREMISE, partsOf } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { Told } from '../text/told';
import { AppLink } from '../ui/app-link';
import { Piece } from './piece';

export interface BoxProps {
  /** The episodes that the box holds, in viewing order. */
  keys: readonly Key[];
  position: Key;
  next: Key | undefined;
  /** Titles of finished episodes. */
  titles?: ReadonlyMap<Key, string>;
  /** A piece that is not finished was tapped. */
  onPick: (key: Key) => void;
}

/** Beyond this many pieces the box is a compact grid of numbers, without titles. */
const MOST_WITH_TITLES = 24;

/** The box of chocolates: a finished piece opens its recap, another one asks to move there. */
export function Box({ keys, position, next, titles, onPick }: BoxProps) {
  const compact = keys.length > MOST_WITH_TITLES;
  const columns = compact
    ? 'grid-cols-[repeat(auto-fill,minmax(3rem,1fr))]'
    : 'max-w-[calc(var(--columns)*5.5rem+1rem)] grid-cols-[repeat(auto-fill,minmax(max(4rem,100%/var(--columns)),1fr))]';
  return (
    <ol
      style={{ '--columns': Math.min(keys.length, 4) } as CSSProperties}
      className={`grid ${columns} border-4 border-double border-hair bg-tray p-1`}
    >
      {keys.map((key) => (
        <li key={key} className="flex">
          {isWithin(key, position) && position !== PREMISE ? (
            <Finished
              entry={key}
              title={compact ? undefined : titles?.get(key)}
              compact={compact}
            />
          ) : (
            <Wrapped entry={key} isNext={key === next} compact={compact} onPick={onPick} />
          )}
        </li>
      ))}
    </ol>
  );
}

const CELL =
  'flex w-full flex-col items-center justify-start gap-1 p-2 text-center text-sm leading-tight hover:bg-paper focus-visible:-outline-offset-4';

function Finished(props: { entry: Key; title: string | undefined; compact: boolean }) {
  const { title, short } = useEntryNames();
  const addresses = useAddresses();
  return (
    <AppLink href={addresses.recap(props.entry)} className={CELL}>
      <Sweet entry={props.entry} wrapped={false} compact={props.compact} />
      <span className="sr-only">{title(props.entry)}</span>
      <span aria-hidden="true" className="text-soft tabular-nums">
        {short(props.entry)}
      </span>
      {props.title && (
        <Told
          as="span"
          className="line-clamp-3 text-balance text-[0.8rem] text-ink [word-break:auto-phrase]"
        >
          <Emphasis text={props.title} />
        </Told>
      )}
    </AppLink>
  );
}

function Wrapped(props: {
  entry: Key;
  isNext: boolean;
  compact: boolean;
  onPick: (key: Key) => void;
}) {
  const { unit } = useShow();
  const { title, short } = useEntryNames();
  const t = useTranslations('position');
  const name = title(props.entry);
  return (
    <button type="button" onClick={() => props.onPick(props.entry)} className={CELL}>
      <Sweet entry={props.entry} wrapped compact={props.compact} />
      <span className="sr-only">{t(props.isNext ? 'pieceNext' : 'piece', { name, unit })}</span>
      <span
        aria-hidden="true"
        className={`whitespace-nowrap tabular-nums ${props.isNext ? 'text-accent underline underline-offset-4' : 'text-soft'}`}
      >
        {short(props.entry)}
        {props.isNext && '?'}
      </span>
    </button>
  );
}

function Sweet({ entry, wrapped, compact }: { entry: Key; wrapped: boolean; compact: boolean }) {
  return (
    <span className={compact ? 'size-8' : 'size-14'}>
      <Piece number={partsOf(entry)?.episode ?? 0} wrapped={wrapped} />
    </span>
  );
}
