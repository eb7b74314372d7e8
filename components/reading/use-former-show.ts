'use client';

import { useEffect, useState } from 'react';
import { useShow } from './show-context';

/**
 * Finds places, notes and stored entries of a show that had another slug; whether that is done. Before, it
 * is not known where the viewer is.
 */
export function useFormerShow(): boolean {
  const show = useShow();
  const [isDone, setDone] = useState(show.formerly.length === 0);
  useEffect(() => {
    if (isDone) return;
    void import('./find-former-show')
      .then(({ findFormerShow }) => findFormerShow(show))
      .catch(() => {})
      .finally(() => setDone(true));
  }, [isDone, show]);
  return isDone;
}
