'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { CodeFailed } from '../reading/code-failed';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';

/** The index is no part of any page. */
const Answers = lazyComponent(() => import('./answers').then((code) => code.Answers), CodeFailed);

/** "Who is that?": one field, there at once, and the answers from what is known at the horizon. */
export function Search({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('search');
  return (
    <Dialog open={open} title={t('title')} onClose={onClose}>
      <Field onClose={onClose} />
    </Dialog>
  );
}

function Field({ onClose }: { onClose: () => void }) {
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
