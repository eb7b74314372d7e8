'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Owner } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { isCalled } from '@/lib/guide/search/called';
import { useShow } from '../reading/show-context';

/**
 * Picks one of those known by typing some of any of their names: the browser shows who is meant as one
 * types, and whoever of them matters most is taken by Enter. Emptied it is nobody.
 */
export function NameField(props: {
  label: string;
  /** Whoever matters most first. */
  among: readonly Owner[];
  /** What it means that nobody is picked. */
  none: string;
  chosen: Id | undefined;
  onChoose: (id: Id | undefined) => void;
}) {
  const { among, chosen, onChoose } = props;
  const { language } = useShow();
  const t = useTranslations('map');
  const [field, list] = [useId(), useId()];
  const nameOf = (id: Id | undefined) => among.find((one) => one.id === id)?.name[language] ?? '';
  const [typed, setTyped] = useState({ text: nameOf(chosen), seen: chosen });
  // Whoever is picked elsewhere stands here, too.
  if (typed.seen !== chosen) setTyped({ text: nameOf(chosen), seen: chosen });
  const [isOpen, setOpen] = useState(false);
  const take = (text: string, isDone: boolean) => {
    const exact = among.find(({ name }) => name[language] === text);
    const meant = exact ?? (isDone ? among.find((one) => isCalled(one, text)) : undefined);
    const next = text.trim() === '' ? undefined : (meant?.id ?? chosen);
    const isSettled = isDone || exact !== undefined;
    setTyped({ text: isSettled ? nameOf(next) : text, seen: chosen });
    if (next !== chosen) onChoose(next);
  };
  return (
    <p className="min-w-40 flex-1">
      <label htmlFor={field} className="block text-sm text-soft">
        {props.label}
      </label>
      <span className="mt-1 flex border border-soft bg-paper focus-within:border-ink">
        <input
          id={field}
          list={list}
          lang={language}
          autoComplete="off"
          placeholder={props.none}
          value={typed.text}
          onFocus={() => setOpen(true)}
          onChange={({ target }) => take(target.value, false)}
          onBlur={({ target }) => take(target.value, true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event.currentTarget.value, true);
          }}
          className="min-h-11 w-full min-w-0 bg-transparent px-2"
        />
        {typed.text !== '' && (
          <button
            type="button"
            aria-label={t('clear', { field: props.label })}
            onClick={() => take('', true)}
            className="size-11 shrink-0 text-lg leading-none text-soft hover:text-ink"
          >
            ×
          </button>
        )}
      </span>
      <datalist id={list}>
        {isOpen &&
          among.map(({ id, name }) => <option key={id} value={name[language]} lang={language} />)}
      </datalist>
    </p>
  );
}
