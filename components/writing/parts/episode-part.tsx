'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { useEntry } from '../entry-desk';
import { NamesField } from '../fields/names-field';
import { TextField } from '../fields/text-field';
import { TextList } from '../fields/text-list';
import { INPUT } from '../look';

/** What an entry says of its own episode. */
export function EpisodePart() {
  const { entry, file, guide, seen, write } = useEntry();
  const t = useTranslations('writing');
  const id = useId();
  return (
    <>
      {entry !== PREMISE && <TextField name="title" path={['title']} />}
      <TextField name="brief" path={['brief']} isLong />
      <TextField name="so_far" path={['so_far']} isLong stands={guide.soFar} />
      <details className="mt-4">
        <summary className="min-h-11 py-2 text-soft underline decoration-rule underline-offset-4">
          {t('more')}
        </summary>
        <p className="mt-3">
          <label htmlFor={`${id}-aired`}>{t('aired')}</label>
          <input
            id={`${id}-aired`}
            type="date"
            value={file.aired ?? ''}
            onChange={({ target }) => write(['aired'], target.value || undefined)}
            className={INPUT}
          />
        </p>
        <p className="mt-3">
          <label htmlFor={`${id}-runtime`}>{t('runtime')}</label>
          <input
            id={`${id}-runtime`}
            type="number"
            inputMode="numeric"
            min={1}
            max={9999}
            value={file.runtime ?? ''}
            onChange={({ target }) => {
              const minutes = target.valueAsNumber;
              if (target.validity.valid) write(['runtime'], minutes > 0 ? minutes : undefined);
            }}
            className={INPUT}
          />
        </p>
        <TextList name="keyword" path={['keywords']} />
        <NamesField label={t('present')} ids={seen} onChange={(ids) => write(['present'], ids)} />
      </details>
    </>
  );
}
