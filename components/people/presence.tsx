'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/guide/guide';
import { useEntryNames } from '../position/entry-names';
import { useAddresses } from '../show/addresses';
import { GuideLink } from '../ui/guide-link';
import { Section } from '../ui/section';
import { PresenceRow } from './presence-row';

/** Where somebody was met, and the finished episodes in which they are present. */
export function Presence({ person }: { person: Person }) {
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const [met] = person.seenIn;
  return (
    <Section title={t('presence')}>
      <p>
        {met === undefined
          ? t('knownFrom', { name: names.name(person.knownFrom) })
          : t('metIn', { name: names.name(met) })}
      </p>
      <PresenceRow person={person} />
      {person.seenIn.length > 0 && (
        <ul aria-label={t('presentIn')} className="mt-1 flex flex-wrap gap-x-5">
          {person.seenIn.map((key) => (
            <li key={key}>
              <GuideLink href={addresses.recap(key)}>{names.title(key)}</GuideLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
