'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Answers } from './answers';

/** The field, and under it the answers to what stands in it. */
export function SearchField({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
  const t = useTranslations('search');
  const answers = useRef<HTMLDivElement>(null);
  const [field, hint] = [useId(), useId()];
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answers.current?.querySelector('a')?.click();
        }}
        className="mt-3"
      >
        <label htmlFor={field} className="block text-soft">
          {t('label')}
        </label>
        <input
          id={field}
          type="search"
          // The dialog was opened to type.
          // biome-ignore lint/a11y/noAutofocus: as above
          autoFocus
          autoComplete="off"
          enterKeyHint="go"
          aria-describedby={hint}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="mt-1 min-h-11 w-full border border-hair bg-paper px-3"
        />
      </form>
      <p id={hint} className="mt-1 text-sm text-soft">
        {t('hint')}
      </p>
      <div ref={answers} className="min-h-56">
        <Answers words={words} onLeave={onClose} />
      </div>
    </>
  );
}
