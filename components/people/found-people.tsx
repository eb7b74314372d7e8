'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Recap } from '@/lib/guide/kinds/episode';
import { useGuide } from '../reading/guide-context';
import { useFinder } from '../reading/use-finder';
import { OwnerTold } from '../text/owner-told';
import { WithMarks } from '../text/with-marks';
import { Busy } from '../ui/busy';
import { useMore } from '../ui/use-more';
import { PersonRow } from './person-row';

const FIRST = 12;
const NO_RECAPS: readonly Recap[] = [];

/** Those among the people who answer to some words, the likeliest first. */
export function FoundPeople({ words }: { words: string }) {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const find = useFinder(guide, NO_RECAPS, true);
  const found = useMemo(
    () =>
      (find?.(words) ?? []).flatMap((one) => {
        const person = one.kind === 'person' ? guide.people.get(one.id) : undefined;
        return person ? [{ person, why: one.why }] : [];
      }),
    [find, guide, words],
  );
  const { shown, more } = useMore(found.length, FIRST, words);
  return (
    <>
      <p role="status" className="mt-2 min-h-[1lh]">
        {!find ? <Busy /> : found.length === 0 && t('notFound')}
      </p>
      <WithMarks>
        <ul>
          {found.slice(0, shown).map(({ person, why }) => (
            <li key={person.id} className="border-t border-hair">
              <PersonRow
                person={person}
                told={(name) => <OwnerTold owner={person} why={why} name={name} />}
              />
            </li>
          ))}
        </ul>
      </WithMarks>
      {more}
    </>
  );
}
