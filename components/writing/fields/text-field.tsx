'use client';

import { useTranslations } from 'next-intl';
import { startTransition, useId, useState } from 'react';
import { inTongue } from '@/lib/i18n/direction';
import type messages from '@/lib/i18n/messages/en.json';
import type { EditPath } from '@/lib/own/edit';
import { useShow } from '../../reading/show-context';
import { Button } from '../../ui/button';
import { textAt, useEntry } from '../entry-desk';
import { INPUT, LONG_INPUT } from '../look';
import { Doubts } from './doubts';

/** The fields that the format explains, in its words. */
export type FieldName = keyof typeof messages.writing.fields;

/**
 * A text of an entry, written as it is typed. One that its place cannot do without stays what it was
 * while the field is empty.
 */
export function TextField(props: {
  name: FieldName;
  path: EditPath;
  isLong?: boolean;
  isNeeded?: boolean;
  className?: string;
  /** What holds from before, as long as nothing is written here. */
  stands?: string;
  /** What was typed, when it is done with. */
  onLeft?: (text: string) => void;
}) {
  const { name, path, isLong, isNeeded, className = 'mt-4', stands, onLeft } = props;
  const here = useEntry();
  const { unit } = useShow();
  const t = useTranslations('writing');
  const [typed, setTyped] = useState<string>();
  const id = useId();
  // What was typed on meanwhile stays.
  const left = (now: string | undefined) => (now === typed ? undefined : now);
  const change = (text: string) => {
    setTyped(text);
    const isEmpty = text.trim() === '';
    if (isEmpty && isNeeded) return;
    here.type([...path, here.language], isEmpty ? undefined : text.trimEnd());
  };
  const value = typed ?? textAt(here, path);
  const shared = {
    id,
    value,
    autoComplete: 'off',
    ...inTongue(here.language),
    'aria-describedby': `${id}-help`,
    onBlur: () => {
      if (typed?.trim()) onLeft?.(typed.trim());
      void here.leave().then(() => startTransition(() => setTyped(left)));
    },
    className: INPUT,
  };
  return (
    <div className={className}>
      <label htmlFor={id}>{t(`fields.${name}.name`)}</label>
      {isLong ? (
        <textarea
          {...shared}
          rows={2}
          className={LONG_INPUT}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <input {...shared} onChange={({ target }) => change(target.value)} />
      )}
      <p id={`${id}-help`} className="mt-1 text-sm text-soft">
        {t(`fields.${name}.help`, { unit })}
      </p>
      {value === '' && stands && (
        <>
          <p className="mt-1 text-sm text-soft">
            {t('stands')} <q lang={here.language}>{stands}</q>
          </p>
          <Button look="quiet" className="-ml-4" onClick={() => change(stands)}>
            {t('writeOn')}
          </Button>
        </>
      )}
      <Doubts path={path} />
    </div>
  );
}
