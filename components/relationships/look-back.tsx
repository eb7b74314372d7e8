'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type Key, partsOf } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';

/** Goes back through the finished entries, and never further than the last of them: a row for time. */
export function LookBack({
  keys,
  at,
  onGo,
}: {
  /** The entries up to the horizon. */
  keys: readonly Key[];
  at: Key;
  onGo: (key: Key) => void;
}) {
  const names = useEntryNames();
  const t = useTranslations('map');
  const season = useTranslations('position');
  const field = useId();
  if (keys.length < 2) return null;
  const place = keys.indexOf(at);
  const starts = keys.flatMap((key, index) => {
    const number = partsOf(key)?.season;
    return number !== undefined && number !== partsOf(keys[index - 1] ?? '')?.season
      ? [{ number, index }]
      : [];
  });
  const step = (sign: string, name: string, to: number) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      disabled={keys[to] === undefined}
      onClick={() => onGo(keys[to] ?? at)}
      className="size-11 shrink-0 border border-hair text-sm leading-none enabled:hover:border-ink disabled:opacity-40"
    >
      {sign}
    </button>
  );
  return (
    <div data-screen className="mt-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={field} className="text-sm text-soft">
          {t('backTo')}
        </label>
        <output htmlFor={field}>{names.upTo(at)}</output>
      </p>
      <div className="mt-1 flex items-center gap-2">
        {step('◀', t('before'), place - 1)}
        <span className={`relative block min-w-0 flex-1 ${starts.length > 1 ? 'pb-4' : ''}`}>
          <input
            id={field}
            type="range"
            min={0}
            max={keys.length - 1}
            // seam: look-back
            value={place}
            aria-valuetext={names.upTo(at)}
            onChange={(event) => onGo(keys[event.target.valueAsNumber] ?? at)}
            className="block min-h-11 w-full min-w-0 accent-accent"
          />
          {starts.length > 1 &&
            starts.map(({ number, index }) => (
              <span
                key={number}
                aria-hidden="true"
                title={season('season', { season: number })}
                className="absolute bottom-0 -translate-x-1/2 border-l border-hair pl-1 text-xs leading-4 text-soft tabular-nums"
                style={{ left: `calc(0.5rem + (100% - 1rem) * ${index / (keys.length - 1)})` }}
              >
                {number}
              </span>
            ))}
        </span>
        {step('▶', t('after'), place + 1)}
      </div>
    </div>
  );
}
