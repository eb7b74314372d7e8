'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { inTongue } from '@/lib/i18n/direction';
import { useShow } from '../../reading/show-context';
import { Button } from '../../ui/button';
import { useEntry } from '../entry-desk';
import { INPUT, LONG_INPUT } from '../look';
import type { FieldName } from './text-field';
import { useDraft } from './use-draft';

/** Where something new is written, and added: a note, a question, a scene. */
export function NewText(props: {
  name: FieldName;
  draft: string;
  isLong?: boolean;
  onAdd: (text: string) => void;
  /** What is said of it before its text. */
  before?: ReactNode;
  /** What is said of it beside its text. */
  children?: ReactNode;
  button?: string;
}) {
  const { name, draft, isLong, onAdd, before, children, button } = props;
  const { language } = useEntry();
  const [text, setText] = useDraft(draft);
  const { unit } = useShow();
  const t = useTranslations('writing');
  const id = useId();
  const shared = {
    id,
    value: text,
    autoComplete: 'off',
    ...inTongue(language),
    'aria-describedby': `${id}-help`,
    className: INPUT,
  };
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text.trim());
        setText('');
      }}
    >
      {before}
      <label htmlFor={id}>{t(`fields.${name}.name`)}</label>
      {isLong ? (
        <textarea
          {...shared}
          className={LONG_INPUT}
          rows={2}
          onChange={({ target }) => setText(target.value)}
        />
      ) : (
        <input {...shared} onChange={({ target }) => setText(target.value)} />
      )}
      <p id={`${id}-help`} className="mt-1 text-sm text-soft">
        {t(`fields.${name}.help`, { unit })}
      </p>
      {text.trim() !== '' && children}
      <Button type="submit" look={text.trim() === '' ? 'plain' : 'main'} className="mt-2">
        {button ?? t('add')}
      </Button>
    </form>
  );
}
