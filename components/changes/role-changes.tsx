'use client';

import { useTranslations } from 'next-intl';
import type { Changes } from '@/lib/guide/guide';
import { useShow } from '../reading/show-context';
import { NameLink } from '../text/name-link';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { ChangeGroup, type OpenKinds } from './change-group';

/** Who turned out to be whom, who is called otherwise, and whose part is another now. */
export function RoleChanges({
  revealed,
  renamed,
  roles,
  isOpen,
}: Pick<Changes, 'revealed' | 'renamed' | 'roles'> & OpenKinds) {
  const { language } = useShow();
  const t = useTranslations('changes');
  return (
    <>
      <ChangeGroup title={t('revealed')} items={revealed} isOpen={isOpen('revealed')}>
        {({ person, former }) => (
          <Told as="p">
            {former[language]} → <NameLink id={person.id}>{person.name[language]}</NameLink>
          </Told>
        )}
      </ChangeGroup>
      <ChangeGroup title={t('renamed')} items={renamed} isOpen={isOpen('renamed')}>
        {({ person, before }) => (
          <Told as="p">
            {before[language]} → <NameLink id={person.id}>{person.name[language]}</NameLink>
          </Told>
        )}
      </ChangeGroup>
      <ChangeGroup title={t('roles')} items={roles} isOpen={isOpen('roles')}>
        {({ person, now }) => (
          <p>
            <Told as="span">
              <NameLink id={person.id}>{person.name[language]}</NameLink>
            </Told>
            <br />
            <Line text={now} />
          </p>
        )}
      </ChangeGroup>
    </>
  );
}
