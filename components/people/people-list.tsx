'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, useMemo, useState } from 'react';
import { type Person, personIn } from '@/lib/guide/kinds/person';
import { firstOrder, PEOPLE_ORDERS, peopleIn } from '@/lib/guide/people-orders';
import { CodeFailed } from '../reading/code-failed';
import { useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { Write } from '../reading/writing-slot';
import { ListBeside, useBeside } from '../ui/beside';
import { lazyComponent } from '../ui/lazy-component';
import { Pressed } from '../ui/pressed';
import { useForgetVain, useQueryChoice } from '../ui/use-query-choice';
import { PeopleGroups } from './people-groups';

/** The search is no part of the page. */
const FoundPeople = lazyComponent(
  () => import('./found-people').then((code) => code.FoundPeople),
  CodeFailed,
);

/**
 * Everybody known so far, in an order that one chooses, and the search for one of them. In a wide window
 * `About` tells beside it of the one in the address, else of the first.
 */
export function PeopleList({ About }: { About: ComponentType<{ person: Person }> }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const t = useTranslations('people');
  const [chosen, setOrder] = useState(() => firstOrder(guide));
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const order = guide.episodes.length > 1 || chosen !== 'last' ? chosen : firstOrder(guide);
  const groups = useMemo(() => peopleIn(guide, order, language), [guide, order, language]);
  const who = useQueryChoice().chosen('who');
  const person = (who && personIn(guide, who)) || groups[0]?.people[0];
  useForgetVain('who', who !== undefined && !personIn(guide, who));
  const beside = useBeside('who', person?.id);
  const list = (
    <>
      <PageHeading tab={t('title')}>{t('title')}</PageHeading>
      {guide.people.size === 0 ? (
        <p className="mt-4">{t('none')}</p>
      ) : (
        <div data-screen className="mt-4">
          <p>
            <input
              type="search"
              aria-label={t('filter')}
              autoComplete="off"
              placeholder={t('filter')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              className="min-h-11 w-full max-w-sm border border-soft bg-paper px-3 placeholder:text-soft"
            />
          </p>
          <fieldset className="-mx-4 mt-2 flex min-w-0 overflow-x-auto px-4 whitespace-nowrap two-panes:flex-wrap">
            <legend className="sr-only">{t('order')}</legend>
            {PEOPLE_ORDERS.map((one) => (
              <Pressed key={one} isPressed={one === order} onPress={() => setOrder(one)}>
                {t(`orders.${one}`)}
              </Pressed>
            ))}
          </fieldset>
        </div>
      )}
      <Write of="people" />
      {words === '' ? <PeopleGroups key={order} groups={groups} /> : <FoundPeople words={words} />}
    </>
  );
  return (
    <ListBeside {...{ list, beside }} className="mt-10">
      {person && <About person={person} />}
    </ListBeside>
  );
}
