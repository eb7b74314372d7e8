'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { isCalled } from '@/lib/guide/names-of';
import { useGuide } from '../reading/guide-context';
import { Write } from '../reading/writing-slot';
import { PersonLine } from '../text/person-line';

/** Everybody known so far, in the order in which they became known, with a filter by name. */
export function PeopleList() {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const [wanted, setWanted] = useState('');
  const field = useId();
  const all = [...guide.people.values()];
  const found = all.filter((person) => isCalled(person, wanted));
  return (
    <div className="mt-10 max-w-2xl">
      <h2 className="text-3xl">{t('title')}</h2>
      {all.length === 0 ? (
        <p className="mt-4">{t('none')}</p>
      ) : (
        <p className="mt-5" data-screen>
          <label htmlFor={field} className="block text-soft">
            {t('filter')}
          </label>
          <input
            id={field}
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            className="mt-1 min-h-11 w-full max-w-sm border border-hair bg-paper px-3"
          />
        </p>
      )}
      <Write of="people" />
      <ul className="mt-4">
        {found.map((person) => (
          <li key={person.id} className="border-t border-hair py-3">
            <PersonLine person={person} />
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2">
        {all.length > 0 && found.length === 0 && t('notFound')}
      </p>
    </div>
  );
}
