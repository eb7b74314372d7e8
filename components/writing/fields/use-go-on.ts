'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Where something is to be said, but for what is only marked, or can be left as it is. */
const FIELDS = 'textarea, input:not([type=checkbox], [type=radio]), select:required';

/**
 * One goes on in the element each time that `sent` is another one: it comes into view, and the first of
 * its fields that is empty has the focus.
 */
export function useGoOn<Box extends HTMLElement>(sent: unknown): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => {
    if (!box.current || !sent) return;
    const fields = [...box.current.querySelectorAll<HTMLInputElement>(FIELDS)];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus({ preventScroll: true });
    box.current.scrollIntoView();
  }, [sent]);
  return box;
}
