'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/guide/kinds/person';
import type { Id } from '@/lib/guide/names';
import { useShow } from '../reading/show-context';
import { ribbonColour } from '../text/person-colour';
import { Told } from '../text/told';

/** Those who have a ribbon, each to be followed: one, or two to see where they met. */
export function FollowChoice(props: {
  people: readonly Person[];
  followed: readonly Id[];
  onFollow: (id: Id) => void;
  /** In how many scenes here those are whom one follows. */
  times: number;
}) {
  const { people, followed } = props;
  const { language } = useShow();
  const t = useTranslations('ribbon');
  const called = followed.flatMap((id) => {
    const person = people.find((one) => one.id === id);
    return person?.short[language] ?? [];
  });
  const [one = '', other] = called;
  return (
    <div data-screen>
      <ul
        aria-label={t('follow')}
        className="-mx-4 mt-4 flex gap-1 overflow-x-auto px-4 whitespace-nowrap md:mx-0 md:flex-wrap md:px-0"
      >
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              aria-pressed={followed.includes(person.id)}
              onClick={() => props.onFollow(person.id)}
              className="flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-unseen px-3 text-sm hover:border-ink aria-pressed:border-ink aria-pressed:font-semibold"
            >
              <span
                aria-hidden="true"
                className="h-1.5 w-5 rounded-full"
                style={{ background: ribbonColour(person) }}
              />
              <Told as="span">{person.short[language]}</Told>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="min-h-7 text-sm text-soft">
        {called.length === 1 && t('alone', { one, count: props.times })}
        {other !== undefined && t('together', { one, other, count: props.times })}
      </p>
    </div>
  );
}
