'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { Button } from './button';
import { useBeforePrint } from './use-before-print';

/** How many come at once when all are asked for: no step is one that one would feel. */
const STEP = 40;

/**
 * The first of many, and the rest when one asks for it. `of` names what they are of: with another one is
 * at the first ones again. On paper, all of them.
 */
export function useMore(
  total: number,
  first: number,
  of: string,
): { shown: number; more: ReactNode } {
  const t = useTranslations('app');
  const [asked, setAsked] = useState({ of, shown: first });
  const shown = asked.of === of ? asked.shown : first;
  const isGrowing = shown > first && shown < total;
  useEffect(() => {
    if (!isGrowing) return;
    const timer = setTimeout(() => startTransition(() => setAsked({ of, shown: shown + STEP })));
    return () => clearTimeout(timer);
  }, [isGrowing, of, shown]);
  useBeforePrint(shown >= total, () => setAsked({ of, shown: total }));
  return {
    shown,
    more: shown < total && shown === first && (
      <Button look="quiet" onClick={() => setAsked({ of, shown: shown + STEP })}>
        {t('all', { count: total })}
      </Button>
    ),
  };
}
