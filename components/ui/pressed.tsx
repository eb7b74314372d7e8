import type { ReactNode } from 'react';

/** One of several views of the same, in a row: the one that is chosen is underlined, heavier and said to be. */
export function Pressed(props: { isPressed: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={props.isPressed}
      onClick={props.onPress}
      className="min-h-11 px-2 text-soft first-of-type:-ml-2 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-8"
    >
      {props.children}
    </button>
  );
}
