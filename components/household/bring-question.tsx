'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OwnHead } from '@/lib/own/own-guide';
import type { ReadBackup } from '@/lib/progress/backup';
import { type BringChoices, bringPlan, type PersonPlan } from '@/lib/progress/bring';
import { broughtIn } from '@/lib/progress/bring-actions';
import { isUntouched, NOBODY } from '@/lib/progress/bring-owners';
import { useHousehold } from '@/lib/progress/use-household';
import { MoveLine } from '../files/move-line';
import { useShowNames } from '../files/show-names';
import { useViewerName } from '../reading/viewer-names';
import { Button } from '../ui/button';
import { useLossWords } from './loss-words';
import { Whose } from './whose';

export interface FileToBring extends ReadBackup {
  /** What its guides are of. */
  shows: readonly OwnHead[];
}

/** What a file would change, each part to be declined, before any of it is done. */
export function BringQuestion(props: {
  file: FileToBring;
  /** `isAside`: what was here before can be had back at any time. */
  onDone: (isAside: boolean) => void;
  onCancel: () => void;
}) {
  const { file, onDone, onCancel } = props;
  const here = useHousehold();
  const [choices, setChoices] = useState<BringChoices>({});
  const [noRoom, setNoRoom] = useState(false);
  const plan = bringPlan(here, file.household, choices);
  const lossWords = useLossWords();
  const t = useTranslations('files');
  const isChange = plan.isChange || file.guides.length > 0;
  const bring = async () => {
    const isAside = !plan.isChange || broughtIn(file.household, choices);
    if (file.guides.length > 0) {
      const { broughtGuides } = await import('@/lib/own/own-backup');
      try {
        await broughtGuides(file.guides);
      } catch {
        setNoRoom(true);
        return;
      }
    }
    onDone(isAside);
  };
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
          shows={file.shows}
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
      {file.guides.length > 0 && (
        <p className="mt-4">{t('guides', { count: file.guides.length })}</p>
      )}
      {!isChange && <p className="mt-4">{t('nothing')}</p>}
      <p role="status">{noRoom && t('noRoom')}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        {isChange && (
          <Button look="main" onClick={() => void bring()}>
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
  shows: readonly OwnHead[];
  /** Whether it is a question whose what is: on a device of nobody yet it is not. */
  isAsked: boolean;
  choices: BringChoices;
  onChoose: (choices: BringChoices) => void;
}

function Person({ person, shows, isAsked, choices, onChoose }: PersonProps) {
  const { owner, moves, stays, notes, viewer } = person;
  const nameOf = useViewerName();
  const showOf = useShowNames(shows);
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
      {moves.map(({ id, show, from, to, specials, isDeclined }) => (
        <MoveLine
          key={id}
          show={showOf(show)}
          {...{ from, to, specials }}
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
