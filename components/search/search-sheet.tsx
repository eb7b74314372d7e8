'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { useHeldRecaps } from '@/lib/entries/use-held-recaps';
import { type Found, finderOf } from '@/lib/guide/finder';
import { useAddresses } from '../show/addresses';
import { useGuide } from '../show/guide-context';
import { useShow } from '../show/show-context';
import { Dialog } from '../ui/dialog';
import { Answer } from './answer';

/** "Who is that?": one field, and answers in one line each, from what is known at the horizon. */
export function SearchSheet({ onClose }: { onClose: () => void }) {
  const { slug, language } = useShow();
  const { guide } = useGuide();
  const recaps = useHeldRecaps({ show: slug, language }, guide.key);
  const find = useMemo(() => finderOf(guide, recaps), [guide, recaps]);
  const [words, setWords] = useState('');
  const found = useMemo(() => find(words), [find, words]);
  const addresses = useAddresses();
  const router = useRouter();
  const t = useTranslations('search');
  const field = useId();
  const hint = useId();
  const asked = words.trim() !== '';

  const addressOf = (answer: Found) =>
    answer.kind === 'scene' ? addresses.recap(answer.key) : addresses[answer.kind](answer.id);
  const openFirst = (event: FormEvent) => {
    event.preventDefault();
    const [first] = found;
    if (!first) return;
    onClose();
    router.push(addressOf(first));
  };
  return (
    <Dialog open title={t('title')} onClose={onClose}>
      <form onSubmit={openFirst} className="mt-3">
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
      <p role="status" className="mt-3 text-soft">
        {asked && (found.length > 0 ? t('count', { count: found.length }) : t('nothing'))}
      </p>
      <ul aria-label={t('results')} className="min-h-40 md:min-h-60">
        {found.map((answer) => (
          <li key={addressOf(answer) + keyOf(answer)} className="border-t border-hair">
            <Answer found={answer} href={addressOf(answer)} onLeave={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const keyOf = (found: Found) => (found.kind === 'scene' ? found.place : '');
