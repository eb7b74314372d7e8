'use client';

import { type ReactNode, useId } from 'react';

/** One of several answers; those of one question stand in a fieldset. */
export function Choice(props: { isChosen: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <Mark type="radio" isMarked={props.isChosen} onMark={props.onChoose}>
      {props.children}
    </Mark>
  );
}

/** Something that is so or not. */
export function Check(props: {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <Mark type="checkbox" isMarked={props.isChecked} onMark={props.onChange}>
      {props.children}
    </Mark>
  );
}

function Mark(props: {
  type: 'radio' | 'checkbox';
  isMarked: boolean;
  onMark: (isMarked: boolean) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <p className="flex items-center gap-3">
      <input
        id={id}
        type={props.type}
        checked={props.isMarked}
        onChange={(event) => props.onMark(event.target.checked)}
        className="size-5 shrink-0 accent-accent"
      />
      <label htmlFor={id} className="grow py-2">
        {props.children}
      </label>
    </p>
  );
}
