'use client';

import { useTranslations } from 'next-intl';
import { personIn } from '@/lib/guide/kinds/person';
import type { Id } from '@/lib/guide/names';
import { Button } from '../../ui/button';
import { useEntry } from '../entry-desk';
import { NamePicker } from '../fields/name-picker';

/** Somebody turns out to be somebody else. */
export function RevealField({ id }: { id: Id }) {
  const { file, guide, language, write } = useEntry();
  const t = useTranslations('writing');
  const survivor = file.people[id]?.revealed_as;
  const path = ['people', id, 'revealed_as'];
  if (survivor === undefined) {
    return (
      <NamePicker
        label={t('turnsOut')}
        but={[id]}
        onlyPeople
        button={t('choose')}
        onPick={(other) => {
          // Whoever is this person already cannot turn out to be them.
          if (personIn(guide, other)?.id !== personIn(guide, id)?.id) write(path, other);
        }}
      />
    );
  }
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3">
      {t('turnedOut', { name: personIn(guide, survivor)?.name[language] ?? survivor })}
      <Button look="quiet" onClick={() => write(path, undefined)}>
        {t('remove')}
      </Button>
    </p>
  );
}
