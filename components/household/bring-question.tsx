'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { ReadBackup } from '@/lib/progress/backup';
import { type BringChoices, bringPlan, type PersonPlan } from '@/lib/progress/bring';
import { broughtIn } from '@/lib/progress/bring-actions';
import { isUntouched, NEW, NOBODY } from '@/lib/progress/bring-owners';
import { useHousehold } from '@/lib/progress/use-household';
import { MoveLine } from '../files/move-line';
import { useShowNames } from '../files/show-names';
import { useViewerName } from '../reading/viewer-names';
import { Button } from '../ui/button';
import { useLossWords } from './loss-words';

/** What a file would change, each part to be declined, before any of it is done. */
export function BringQuestion(props: {
  file: ReadBackup;
  /** `isAside`: what was here before can be had back at any time. */
  onDone: (isAside: boolean) => void;
  onCancel: () => void;
}) {
  const { file, onDone, onCancel } = props;
  const here = useHousehold();
  const [choices, setChoices] = useState<BringChoices>({});
  const plan = bringPlan(here, file.household, choices);
  const lossWords = useLossWords();
  const t = useTranslations('files');
  const tooMany = [...Object.entries(plan.tooMany)].filter(([, count]) => count > 0);
  return (
    <>
      {file.losses.size > 0 && (
        <p role="alert" className="mt-3 border-l-4 border-accent bg-tray px-4 py-2">
          {t('lost', { what: lossWords([...file.losses]) })}
        </p>
      )}
      {plan.people.map((person) => (
        <Person
          key={person.viewer.id}
          person={person}
          isAsked={!isUntouched(here)}
          choices={choices}
          onChoose={setChoices}
        />
      ))}
      {tooMany.length > 0 && (
        <p role="alert" className="mt-3">
          {t('tooMany', { what: lossWords(tooMany as ['viewers' | 'notes', number][]) })}
        </p>
      )}
      {!plan.isChange && <p className="mt-4">{t('nothing')}</p>}
      <div className="mt-5 flex flex-wrap gap-3">
        {plan.isChange && (
          <Button look="main" onClick={() => onDone(broughtIn(file.household, choices))}>
            {t('do')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}

interface PersonProps {
  person: PersonPlan;
  /** Whether it is a question whose what is: on a device of nobody yet it is not. */
  isAsked: boolean;
  choices: BringChoices;
  onChoose: (choices: BringChoices) => void;
}

function Person({ person, isAsked, choices, onChoose }: PersonProps) {
  const { owner, moves, stays, notes, viewer } = person;
  const nameOf = useViewerName();
  const showOf = useShowNames();
  const t = useTranslations('files');
  const declined = new Set(choices.declined);
  const decline = (id: string, isDeclined: boolean) => {
    if (isDeclined) declined.add(id);
    else declined.delete(id);
    onChoose({ ...choices, declined });
  };
  return (
    <section aria-label={nameOf(viewer)} className="mt-4 border-t border-hair pt-3">
      {isAsked ? (
        <Whose
          viewer={viewer}
          owner={owner}
          onChoose={(chosen) =>
            onChoose({ ...choices, owners: new Map(choices.owners).set(viewer.id, chosen) })
          }
        />
      ) : (
        <h3 className="text-lg">{nameOf(viewer)}</h3>
      )}
      {moves.map(({ id, show, from, to, isDeclined }) => (
        <MoveLine
          key={id}
          show={showOf(show)}
          {...{ from, to }}
          isMade={!isDeclined}
          onChange={(isMade) => decline(id, !isMade)}
        />
      ))}
      {owner !== NOBODY && (
        <p className="text-soft">
          {[stays > 0 && t('asFar', { count: stays }), t('notes', { count: notes })]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
    </section>
  );
}

/** Who somebody in the file is here. */
function Whose(props: {
  viewer: PersonPlan['viewer'];
  owner: string;
  onChoose: (owner: string) => void;
}) {
  const { viewers } = useHousehold();
  const nameOf = useViewerName();
  const t = useTranslations('files');
  const field = useId();
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-3">
      <label htmlFor={field}>{t('whose', { name: nameOf(props.viewer) })}</label>
      <select
        id={field}
        value={props.owner}
        onChange={(event) => props.onChoose(event.target.value)}
        className="min-h-11 border border-hair bg-paper px-2"
      >
        {viewers.map((viewer) => (
          <option key={viewer.id} value={viewer.id}>
            {nameOf(viewer)}
          </option>
        ))}
        <option value={NEW}>{t('isNew')}</option>
        <option value={NOBODY}>{t('isNobody')}</option>
      </select>
    </p>
  );
}
