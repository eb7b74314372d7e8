'use client';

import { useTranslations } from 'next-intl';
import type { Changes } from '@/lib/guide/guide';
import { useShow } from '../reading/show-context';
import { BondLine } from '../text/bond-line';
import { PersonLine } from '../text/person-line';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { ChangeGroup, type ChangeKind } from './change-group';
import { NoteChanges } from './note-changes';
import { RoleChanges } from './role-changes';
import { SecretChanges } from './secret-changes';

/** The kinds of change in the order of the page. */
const KINDS = [
  ...(['corrected', 'met', 'revealed', 'renamed', 'roles', 'replaced', 'notes'] as const),
  ...(['made', 'altered', 'ended', 'secrets', 'shared', 'opened', 'answered', 'things'] as const),
] as const satisfies readonly ChangeKind[];

const AT_ONCE = 3;

/**
 * What one entry changed, as of that entry. Headings stand only where there is something under them,
 * each with how much; so many changes are told `atOnce`, of the first kinds, and the others one opens.
 */
export function ChangesList(props: { changes: Changes; atOnce?: number | undefined }) {
  const { changes, atOnce = AT_ONCE } = props;
  const t = useTranslations('changes');
  const { met, renamed, revealed, roles, things, opened, answered } = changes;
  if (KINDS.every((kind) => changes[kind].length === 0)) return <p>{t('nothing')}</p>;
  const isOpen = openKinds(changes, atOnce);
  return (
    <div>
      <ChangeGroup title={t('corrected')} items={changes.corrected} isOpen={isOpen('corrected')}>
        {(change) => <NoteChanges change={change} old={t('thought')} now={t('known')} />}
      </ChangeGroup>
      <ChangeGroup title={t('met')} items={met} isOpen={isOpen('met')}>
        {(person) => <PersonLine person={person} />}
      </ChangeGroup>
      <RoleChanges {...{ revealed, renamed, roles, isOpen }} />
      <ChangeGroup title={t('replaced')} items={changes.replaced} isOpen={isOpen('replaced')}>
        {(change) => <NoteChanges change={change} old={t('before')} now={t('now')} />}
      </ChangeGroup>
      <ChangeGroup title={t('notes')} items={changes.notes} isOpen={isOpen('notes')}>
        {(change) => <NoteChanges change={change} />}
      </ChangeGroup>
      <ChangeGroup title={t('made')} items={changes.made} isOpen={isOpen('made')}>
        {(bond) => <BondLine bond={bond} />}
      </ChangeGroup>
      <ChangeGroup title={t('altered')} items={changes.altered} isOpen={isOpen('altered')}>
        {(bond) => <BondLine bond={bond} />}
      </ChangeGroup>
      <ChangeGroup title={t('ended')} items={changes.ended} isOpen={isOpen('ended')}>
        {(bond) => <BondLine bond={bond} />}
      </ChangeGroup>
      <SecretChanges secrets={changes.secrets} shared={changes.shared} isOpen={isOpen} />
      <ChangeGroup title={t('opened')} items={opened} isOpen={isOpen('opened')}>
        {({ question }) => <Line text={question} />}
      </ChangeGroup>
      <ChangeGroup title={t('answered')} items={answered} isOpen={isOpen('answered')}>
        {({ question, answer }) => (
          <>
            <p className="text-soft">
              <Line text={question} />
            </p>
            {answer && <Line text={answer} />}
          </>
        )}
      </ChangeGroup>
      <ChangeGroup title={t('things')} items={things} isOpen={isOpen('things')}>
        {(thing) => <ThingLine thing={thing} />}
      </ChangeGroup>
    </div>
  );
}

function openKinds(changes: Changes, atOnce: number): (kind: ChangeKind) => boolean {
  let count = 0;
  const open = KINDS.filter((kind) => {
    count += changes[kind].length;
    return count <= atOnce;
  });
  return (kind) => open.includes(kind);
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
