'use client';

import { useId } from 'react';
import type { Person } from '@/lib/guide/kinds/person';
import type { Thing } from '@/lib/guide/kinds/thing';
import type { Id } from '@/lib/guide/names';
import { useShow } from '../reading/show-context';

/** Picks one of those known; nobody, in the word for that, to begin with. */
export function NamedChoice(props: {
  label: string;
  among: readonly (Person | Thing)[];
  none: string;
  chosen: Id | undefined;
  onChoose: (id: Id | undefined) => void;
}) {
  const { language } = useShow();
  const field = useId();
  return (
    <p className="min-w-40 flex-1">
      <label htmlFor={field} className="block text-sm text-soft">
        {props.label}
      </label>
      <select
        id={field}
        value={props.chosen ?? ''}
        onChange={(event) => props.onChoose(event.target.value || undefined)}
        className="mt-1 min-h-11 w-full border border-hair bg-paper px-2"
      >
        <option value="">{props.none}</option>
        {props.among.map(({ id, name }) => (
          <option key={id} value={id} lang={language}>
            {name[language]}
          </option>
        ))}
      </select>
    </p>
  );
}
