'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { thingsByKind } from '@/lib/guide/kinds/thing';
import { useGuide } from '../reading/guide-context';
import { Write } from '../reading/writing-slot';
import { Section } from '../ui/section';
import { ThingEntry } from './thing-entry';

/** Places, groups, objects and terms known at the horizon. */
export function ThingsPage() {
  const { guide } = useGuide();
  const t = useTranslations('things');
  const kinds = thingsByKind(guide);
  useComeToPlace();
  return (
    <div className="mt-10 max-w-2xl">
      <h2 className="text-3xl">{t('title')}</h2>
      {kinds.length === 0 && <p className="mt-4">{t('none')}</p>}
      {kinds.map(({ kind, things }) => (
        <Section key={kind} title={t(`kinds.${kind}`)}>
          <ul>
            {things.map((thing) => (
              <li
                key={thing.id}
                id={`${PLACE}${thing.id}`}
                className="border-t border-hair py-4 target:border-accent"
              >
                <ThingEntry thing={thing} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Write of="things" />
    </div>
  );
}

const PLACE = 'thing-';

/** The list, and in it the place that the address names, comes later than the browser looks for it. */
function useComeToPlace(): void {
  useEffect(() => {
    const named = window.location.hash.slice(1);
    if (named.startsWith(PLACE)) document.getElementById(named)?.scrollIntoView();
  }, []);
}
