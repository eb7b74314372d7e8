'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Id } from '@/lib/guide/names';
import { idFor } from '@/lib/own/ids';
import { Check } from '../../ui/choice';
import { useEntry } from '../entry-desk';
import { NamesField } from '../fields/names-field';
import { NewText } from '../fields/new-text';
import { PickEarlier } from '../fields/pick-earlier';
import { TextField } from '../fields/text-field';
import { Part } from './part';

/** The secrets that one learns of, and who learned of one known before. */
export function SecretsPart() {
  const { file, guide, language, write, remove } = useEntry();
  const t = useTranslations('writing');
  const [keepers, setKeepers] = useState<Id[]>([]);
  const [sent, setSent] = useState<{ id: Id }>();
  const earlier = [...guide.secrets.values()].filter(({ id }) => !(id in file.secrets));
  return (
    <>
      <ul>
        {Object.entries(file.secrets).map(([id, secret]) => {
          const what = secret.what?.[language] ?? guide.secrets.get(id)?.what ?? id;
          return (
            <Part
              key={id}
              name={what}
              kind="secret"
              sent={sent?.id === id && sent}
              title={secret.what ? undefined : what}
              onRemove={() => remove(['secrets', id])}
            >
              {secret.what && (
                <TextField name="what" path={['secrets', id, 'what']} isLong isNeeded />
              )}
              {secret.what && (
                <NamesField
                  label={t('keptBy')}
                  ids={secret.kept_by ?? []}
                  onChange={(ids) =>
                    write(['secrets', id, 'kept_by'], ids.length > 0 ? ids : undefined)
                  }
                />
              )}
              {secret.what && !secret.kept_by && (
                <p className="mt-1 border-l-4 border-accent pl-3 text-sm">{t('keptByNobody')}</p>
              )}
              <Shared id={id} />
            </Part>
          );
        })}
      </ul>
      <PickEarlier
        label={t('secretBefore')}
        among={earlier.map(({ id, what }) => ({ id, name: what }))}
        onPick={(id) => {
          write(['secrets', id], { learned_by: [], sources: [] });
          setSent({ id });
        }}
      />
      <NewText
        name="what"
        draft="secret"
        isLong
        button={t('addSecret')}
        onAdd={(text) => {
          const id = idFor(text, 'secret', (one) => guide.secrets.has(one) || one in file.secrets);
          const kept_by = keepers.length > 0 ? keepers : undefined;
          const secret = { what: { [language]: text }, kept_by, learned_by: [], sources: [] };
          write(['secrets', id], secret);
          setKeepers([]);
          setSent({ id });
        }}
      >
        <NamesField label={t('keptBy')} ids={keepers} onChange={setKeepers} />
      </NewText>
    </>
  );
}

/** Who learns of it in this entry, or everybody. */
function Shared({ id }: { id: Id }) {
  const { file, guide, write } = useEntry();
  const t = useTranslations('writing');
  const secret = file.secrets[id];
  return (
    <>
      <NamesField
        label={t('learnedBy')}
        but={guide.secrets.get(id)?.known.map(({ by }) => by)}
        ids={secret?.learned_by ?? []}
        onChange={(ids) => write(['secrets', id, 'learned_by'], ids)}
      />
      <Check
        isChecked={secret?.open ?? false}
        onChange={(isOpen) => write(['secrets', id, 'open'], isOpen || undefined)}
      >
        {t('everybodyKnows')}
      </Check>
    </>
  );
}
