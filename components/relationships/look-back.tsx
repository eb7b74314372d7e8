'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';

/** Goes back through the finished entries, and never further than the last of them. */
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
  const field = useId();
  if (keys.length < 2) return null;
  return (
    <p data-screen className="min-w-40 flex-1">
      <label htmlFor={field} className="block text-sm text-soft">
        {t('backTo')}
      </label>
      <span className="mt-1 flex min-h-11 items-center gap-3">
        <input
          id={field}
          type="range"
          min={0}
          max={keys.length - 1}
          // seam: look-back
          value={keys.indexOf(at)}
          aria-valuetext={names.upTo(at)}
          onChange={(event) => onGo(keys[event.target.valueAsNumber] ?? at)}
          className="min-h-11 w-full min-w-0 accent-accent"
        />
        <output htmlFor={field} className="shrink-0">
          {names.upTo(at)}
        </output>
      </span>
    </p>
  );
}
