'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/guide/kinds/person';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Told } from '../text/told';
import { BesidePane } from '../ui/beside';
import { PageLink } from '../ui/page-link';
import { PersonHead } from './person-head';
import { PersonText } from './person-text';

/** What is known of somebody, beside the list that led there. */
export function PersonBeside({ person }: { person: Person }) {
  const { language } = useShow();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const name = person.name[language] ?? '';
  return (
    <BesidePane label={name} of={person.id}>
      <PersonHead person={person}>
        <Told as="h2" className="text-3xl">
          {name}
        </Told>
      </PersonHead>
      <PersonText person={person} />
      <p className="mt-8">
        <PageLink href={addresses.person(person.id)}>{t('more')}</PageLink>
      </p>
    </BesidePane>
  );
}
