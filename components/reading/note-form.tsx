'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { LONGEST_NOTE, MOST_NOTES } from '@/lib/progress/notebook';
import { Button } from '../ui/button';

/** Where a note is written, or written anew. */
export function NoteForm(props: {
  label: string;
  text?: string;
  /** One line at first, and nothing to press before something is typed. */
  isSmall?: boolean;
  /** Called with what the field holds. */
  onType?: (text: string) => void;
  /** Whether there is no room for another one. */
  isFull?: boolean;
  onSave: (text: string) => void;
  onCancel?: () => void;
}) {
  const [text, setText] = useState(props.text ?? '');
  const [isRefused, setRefused] = useState(false);
  const t = useTranslations('notebook');
  const field = useId();
  const type = (typed: string) => {
    setText(typed);
    props.onType?.(typed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const note = text.trim();
        setRefused(note !== '' && props.isFull === true);
        if (note === '' || props.isFull) return;
        props.onSave(note);
        type('');
      }}
    >
      <label htmlFor={field} className="block">
        {props.label}
      </label>
      <textarea
        id={field}
        value={text}
        rows={props.isSmall ? 1 : 3}
        maxLength={LONGEST_NOTE}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onKeyDown={({ key, ctrlKey, metaKey, currentTarget }) => {
          if (key === 'Enter' && (ctrlKey || metaKey)) currentTarget.form?.requestSubmit();
        }}
        className="mt-1 w-full border border-soft bg-paper p-3"
      />
      <p role="status">{isRefused && props.isFull && t('full', { most: MOST_NOTES })}</p>
      {(!props.isSmall || text !== '' || props.onCancel) && (
        <span className="mt-1 flex gap-3">
          <Button type="submit" look="main">
            {t('save')}
          </Button>
          {props.onCancel && <Button onClick={props.onCancel}>{t('cancel')}</Button>}
        </span>
      )}
    </form>
  );
}
