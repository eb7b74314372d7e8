'use client';

import { useTranslations } from 'next-intl';
import type { Changes } from '@/lib/guide/guide';
import { useShow } from '../reading/show-context';
import { BondLine } from '../text/bond-line';
import { PersonLine } from '../text/person-line';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { ChangeGroup } from './change-group';
import { NoteChanges } from './note-changes';
import { RoleChanges } from './role-changes';
import { SecretChanges } from './secret-changes';

/** What one entry changed, as of that entry. Headings stand only where there is something under them. */
export function ChangesList({ changes }: { changes: Changes }) {
  const t = useTranslations('changes');
  const { met, renamed, revealed, roles, things, opened, answered } = changes;
  const anything = Object.values(changes).some((part) => Array.isArray(part) && part.length > 0);
  if (!anything) return <p>{t('nothing')}</p>;
  return (
    <div className="flex flex-col gap-7">
      <ChangeGroup title={t('corrected')} items={changes.corrected}>
        {(change) => <NoteChanges change={change} old={t('thought')} now={t('known')} />}
      </ChangeGroup>
      <ChangeGroup title={t('met')} items={met}>
        {(person) => <PersonLine person={person} />}
      </ChangeGroup>
      <RoleChanges revealed={revealed} renamed={renamed} roles={roles} />
      <ChangeGroup title={t('replaced')} items={changes.replaced}>
        {(change) => <NoteChanges change={change} old={t('before')} now={t('now')} />}
      </ChangeGroup>
      <ChangeGroup title={t('notes')} items={changes.notes}>
        {(change) => <NoteChanges change={change} />}
      </ChangeGroup>
      <ChangeGroup title={t('made')} items={changes.made}>
        {(bond) => <BondLine bond={bond} />}
      </ChangeGroup>
      <ChangeGroup title={t('altered')} items={changes.altered}>
        {(bond) => <BondLine bond={bond} />}
      </ChangeGroup>
      <ChangeGroup title={t('ended')} items={changes.ended}>
        {(bond) => <BondLine bond={bond} />}
      </ChangeGroup>
      <SecretChanges secrets={changes.secrets} shared={changes.shared} />
      <ChangeGroup title={t('opened')} items={opened}>
        {({ question }) => <Line text={question} />}
      </ChangeGroup>
      <ChangeGroup title={t('answered')} items={answered}>
        {({ question, answer }) => (
          <>
            <p className="text-soft">
              <Line text={question} />
            </p>
            {answer && <Line text={answer} />}
          </>
        )}
      </ChangeGroup>
      <ChangeGroup title={t('things')} items={things}>
        {(thing) => <ThingLine thing={thing} />}
      </ChangeGroup>
    </div>
  );
}

function ThingLine({ thing }: { thing: Changes['things'][number] }) {
  const { language } = useShow();
  return (
    <>
      <Told as="strong" className="font-semibold">
        {thing.name[language]}
      </Told>
      {thing.text && (
        <p>
          <Line text={thing.text} />
        </p>
      )}
    </>
  );
}
