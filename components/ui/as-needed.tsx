'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useBeforePrint } from './use-before-print';

/** So many at a time, and the next before one has come to the end. */
const STEP = 20;
const AHEAD = '1200px';

/** A long list, drawn as far as one has come in it; on paper, all of it. */
export function AsNeeded<Item>(props: {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const { items, children } = props;
  const [count, setCount] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const hasMore = count < items.length;
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const more = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && setCount(count + STEP),
      { rootMargin: AHEAD },
    );
    more.observe(end.current);
    return () => more.disconnect();
  }, [count, hasMore]);
  useBeforePrint(!hasMore, () => setCount(Number.POSITIVE_INFINITY));
  return (
    <>
      {items.slice(0, count).map(children)}
      {hasMore && <div ref={end} />}
    </>
  );
}
