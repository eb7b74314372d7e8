'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/guide/kinds/person';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { PageLink } from '../ui/page-link';
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
              <PageLink href={addresses.recap(key)}>{names.title(key)}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
