'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import type { PeopleGroup } from '@/lib/guide/people-orders';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Told } from '../text/told';
import { useMore } from '../ui/use-more';
import { PersonRow } from './person-row';

const FIRST = 40;

/** People under their headings: the first of them, and the rest when one asks. */
export function PeopleGroups({ groups }: { groups: readonly PeopleGroup[] }) {
  const total = groups.reduce((sum, { people }) => sum + people.length, 0);
  const { shown, more } = useMore(total, FIRST, '');
  let left = shown;
  return (
    <>
      {groups.map(({ of, people }) => {
        const here = people.slice(0, Math.max(0, left));
        left -= people.length;
        if (here.length === 0) return null;
        return (
          <section key={keyOf(of)} className="mt-2">
            <Heading of={of} isOnly={groups.length === 1} />
            <ul className="lg:max-two-panes:grid lg:max-two-panes:grid-cols-2 lg:max-two-panes:gap-x-8">
              {here.map((person) => (
                <li
                  key={person.id}
                  className="border-t border-hair [contain-intrinsic-size:auto_3.25rem] [content-visibility:auto]"
                >
                  <PersonRow person={person} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {more}
    </>
  );
}

function Heading({ of, isOnly }: { of: PeopleGroup['of']; isOnly: boolean }) {
  const t = useTranslations('people');
  const names = useEntryNames();
  const { language } = useShow();
  if (isOnly) return null;
  const look = 'pt-2 pb-1 text-lg';
  if (!of) return <h2 className={look}>{t('others')}</h2>;
  if ('group' in of) {
    return (
      <Told as="h2" className={look}>
        {of.group.name[language]}
      </Told>
    );
  }
  if ('letter' in of) {
    return (
      <Told as="h2" className={look}>
        {of.letter}
      </Told>
    );
  }
  if ('seenIn' in of)
    return <h2 className={look}>{t('seenIn', { name: names.name(of.seenIn) })}</h2>;
  if ('before' in of) return <h2 className={look}>{t('longerAgo')}</h2>;
  return (
    <h2 className={look}>
      {of.newIn === PREMISE ? t('knownBefore') : t('newIn', { name: names.name(of.newIn) })}
    </h2>
  );
}

function keyOf(of: PeopleGroup['of']): string {
  if (!of) return '';
  return 'group' in of ? of.group.id : Object.entries(of).join(' ');
}
