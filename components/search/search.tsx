'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { CodeFailed } from '../reading/code-failed';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';
import { ActiveOptionProvider, useOptionKeys } from '../ui/use-option-keys';

const fetchAnswers = () => import('./answers').then((code) => code.Answers);
/** The index is no part of any page. */
const Answers = lazyComponent(fetchAnswers, CodeFailed);

/** A while after the page has come to rest, so that the answers are there when they are asked for. */
const LATER = 2000;

/** "Who is that?": one field, there at once, and the answers from what is known at the horizon. */
export function Search({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('search');
  useEffect(() => {
    const timer = setTimeout(() => fetchAnswers().catch(() => {}), LATER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Dialog open={open} title={t('title')} onClose={onClose}>
      <Field onClose={onClose} />
    </Dialog>
  );
}

function Field({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const t = useTranslations('search');
  const { list, activeId, onKeyDown, take, onFound } = useOptionKeys(typed);
  const [field, hint, options] = [useId(), useId(), useId()];
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
        className="mt-3"
      >
        <label htmlFor={field} className="block text-soft">
          {t('label')}
        </label>
        <input
          id={field}
          type="search"
          role="combobox"
          aria-expanded="true"
          aria-controls={options}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          autoComplete="off"
          enterKeyHint="go"
          aria-describedby={hint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          className="mt-1 min-h-11 w-full border border-soft bg-paper px-3"
        />
      </form>
      <p id={hint} className="mt-1 text-sm text-soft">
        {t('hint')} <span className="hidden [@media(hover:hover)]:inline">{t('keys')}</span>
      </p>
      <ActiveOptionProvider value={activeId}>
        <div ref={list} className="min-h-56">
          <Answers
            typed={typed}
            listId={options}
            onFound={onFound}
            onLeave={onClose}
            pending={<div role="listbox" id={options} aria-label={t('results')} />}
          />
        </div>
      </ActiveOptionProvider>
    </>
  );
}
