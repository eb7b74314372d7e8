'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { facesAt } from '@/lib/guide/search/faces';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Medallion } from '../text/medallion';
import { NameLink } from '../text/name-link';
import { Section } from '../ui/section';

/** So many, and on a phone as many as have room in one row. */
const [MOST, ON_PHONE] = [8, 5];

/** Who was there in the last finished entry, each to be tapped. */
export function Faces() {
  const { guide } = useGuide();
  const { language } = useShow();
  const t = useTranslations('show');
  const people = useMemo(() => facesAt(guide).lately.slice(0, MOST), [guide]);
  if (people.length === 0) return null;
  return (
    <Section title={t('remember')}>
      <ul className="grid grid-cols-[repeat(5,minmax(0,auto))] justify-start gap-x-1.5 md:grid-cols-[repeat(8,minmax(0,auto))] md:gap-x-4">
        {people.map((person, place) => (
          <li key={person.id} className={place < ON_PHONE ? 'min-w-12' : 'min-w-12 max-md:hidden'}>
            <NameLink
              id={person.id}
              className="flex flex-col items-center gap-1 text-center text-[0.82rem] leading-tight [overflow-wrap:anywhere] hover:underline"
            >
              <Medallion person={person} language={language} size="size-12" />
              <span className="line-clamp-2 text-balance">{person.short[language]}</span>
            </NameLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
