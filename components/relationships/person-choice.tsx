'use client';

import { useId } from 'react';
import type { Id } from '@/lib/guide/entry';
import { personIn } from '@/lib/guide/guide';
import { useGuide } from '../show/guide-context';
import { useShow } from '../show/show-context';

/** Picks one of the people known; nobody, in the word for that, to begin with. */
export function PersonChoice(props: {
  label: string;
  none: string;
  chosen: Id | undefined;
  onChoose: (id: Id | undefined) => void;
}) {
  const { guide } = useGuide();
  const { language } = useShow();
  const field = useId();
  const chosen = props.chosen === undefined ? undefined : personIn(guide, props.chosen);
  return (
    <p className="min-w-40 flex-1">
      <label htmlFor={field} className="block text-sm text-soft">
        {props.label}
      </label>
      <select
        id={field}
        value={chosen?.id ?? ''}
        onChange={(event) => props.onChoose(event.target.value || undefined)}
        className="mt-1 min-h-11 w-full border border-hair bg-paper px-2"
      >
        <option value="">{props.none}</option>
        {[...guide.people.values()].map(({ id, name }) => (
          <option key={id} value={id} lang={language}>
            {name[language]}
          </option>
        ))}
      </select>
    </p>
  );
}
