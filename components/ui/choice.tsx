'use client';

import { type ReactNode, useId } from 'react';

/** One of several answers; those of one question stand in a fieldset. */
export function Choice(props: { isChosen: boolean; onChoose: () => void; children: ReactNode }) {
  const id = useId();
  return (
    <p className="flex items-center gap-3">
      <input
        id={id}
        type="radio"
        checked={props.isChosen}
        onChange={props.onChoose}
        className="size-5 shrink-0 accent-accent"
      />
      <label htmlFor={id} className="grow py-2">
        {props.children}
      </label>
    </p>
  );
}

/** Something that is so or not. */
export function Check(props: {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <p className="flex items-center gap-3">
      <input
        id={id}
        type="checkbox"
        checked={props.isChecked}
        onChange={(event) => props.onChange(event.target.checked)}
        className="size-5 shrink-0 accent-accent"
      />
      <label htmlFor={id} className="grow py-2">
        {props.children}
      </label>
    </p>
  );
}
