'use client';

import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { Busy } from './busy';

/**
 * A component whose code is fetched when it is first shown, with `pending` in its place meanwhile. Where
 * that fails `Failed` stands there, until the next time that it is to be shown: then it is tried again.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType,
  /** Whether it is on the page as soon as that stands: then it is fetched before. */
  isSoon = false,
) {
  if (isSoon && typeof window !== 'undefined') load().catch(() => {});
  let hasFailed = false;
  const ask = () => {
    hasFailed = false;
    return lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        hasFailed = true;
        return { default: Failed as ComponentType<Props> };
      }
    });
  };
  let asked = ask();
  return function Lazy({ pending, ...props }: Props & { pending?: ReactNode }) {
    const [Component] = useState(() => {
      if (hasFailed) asked = ask();
      return asked;
    });
    return (
      <Suspense
        fallback={
          <>
            {pending}
            <Busy />
          </>
        }
      >
        <Component {...(props as Props & {})} />
      </Suspense>
    );
  };
}
