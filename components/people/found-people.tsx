'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Recap } from '@/lib/guide/kinds/episode';
import { useGuide } from '../reading/guide-context';
import { useFound } from '../reading/use-found';
import { OwnerTold } from '../text/owner-told';
import { WithMarks } from '../text/with-marks';
import { Busy } from '../ui/busy';
import { useMore } from '../ui/use-more';
import { PersonName, PersonRow } from './person-row';

const FIRST = 12;
const NO_RECAPS: readonly Recap[] = [];

/** Those among the people who answer to some words, the likeliest first. */
export function FoundPeople({ words }: { words: string }) {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const { found: all, isPending } = useFound(guide, NO_RECAPS, words);
  const found = useMemo(
    () =>
      all.flatMap((one) => {
        const person = one.kind === 'person' ? guide.people.get(one.id) : undefined;
        return person ? [{ person, why: one.why }] : [];
      }),
    [all, guide],
  );
  const { shown, more } = useMore(found.length, FIRST, words);
  return (
    <>
      <p role="status" className="mt-2 min-h-[1lh]">
        {isPending ? <Busy /> : found.length === 0 && t('notFound')}
      </p>
      <WithMarks>
        <ul>
          {found.slice(0, shown).map(({ person, why }) => (
            <li key={person.id} className="border-t border-hair">
              <PersonRow
                person={person}
                told={
                  <OwnerTold
                    why={why}
                    owner={person}
                    name={(text) => <PersonName of={person}>{text}</PersonName>}
                  />
                }
              />
            </li>
          ))}
        </ul>
      </WithMarks>
      {more}
    </>
  );
}
