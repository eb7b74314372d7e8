'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import type { Person } from '@/lib/guide/kinds/person';
import { timeOf } from '@/lib/guide/person-time';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useAddresses } from '../reading/use-addresses';
import { PageLink } from '../ui/page-link';
import { Section } from '../ui/section';
import { useMore } from '../ui/use-more';
import { HappeningLine } from './happening-line';

/** So many entries at first, and no more than tell about so much. */
const [FIRST, LINES] = [4, 12];

/** What became known of somebody on one line of episodes, the latest first. */
export function TimeLine({ person }: { person: Person }) {
  const { log, guide } = useGuide();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const time = useMemo(() => timeOf(log, guide, person), [log, guide, person]);
  const { shown, more } = useMore(time.length, firstOf(time), person.id);
  if (time.length === 0) return null;
  return (
    <Section title={t('time')}>
      <ol className="border-l border-hair">
        {time.slice(0, shown).map(({ key, happenings }) => (
          <li key={key} className="relative mb-3 pl-5">
            <span
              aria-hidden="true"
              className="absolute top-4 -left-[0.3rem] size-2.5 rounded-full bg-accent"
            />
            <PageLink href={addresses.recap(key)}>
              {key === PREMISE ? t('knownBefore') : names.title(key)}
            </PageLink>
            <ul className="flex flex-col gap-1">
              {happenings.map((happening, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what an entry said never moves
                <li key={place}>
                  <HappeningLine happening={happening} person={person} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}

function firstOf(time: ReturnType<typeof timeOf>): number {
  let lines = 0;
  const most = time.slice(0, FIRST).findIndex(({ happenings }) => {
    lines += happenings.length;
    return lines > LINES;
  });
  return most < 0 ? FIRST : Math.max(1, most);
}
