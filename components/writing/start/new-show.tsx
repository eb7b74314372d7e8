'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { showRoutes } from '@/lib/addresses/route';
import { beganShow, showFile } from '@/lib/own/begin';
import { keysOfSeasons, MOST_EPISODES, seasonsIn, withNext } from '@/lib/own/seasons';
import { finished } from '@/lib/progress/actions';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { useGo } from '../../ui/use-go';
import { INPUT } from '../look';

const UNITS = ['episode', 'chapter'] as const;

/** A title, how far it goes where that is known, and the language that one writes in. */
export function NewShow() {
  const locale = useLocale();
  const go = useGo();
  const t = useTranslations('own');
  const [title, setTitle] = useState('');
  const [unit, setUnit] = useState<(typeof UNITS)[number]>('episode');
  const [isKnown, setKnown] = useState(false);
  const [length, setLength] = useState('');
  const [behind, setBehind] = useState('0');
  const [language, setLanguage] = useState<string>(locale);
  const [trouble, setTrouble] = useState<'lengthWrong' | 'noRoom'>();
  const id = useId();

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const seasons = isKnown ? seasonsIn(length) : [Number(behind)];
    if (!seasons || title.trim() === '') return setTrouble('lengthWrong');
    const done = keysOfSeasons(seasons);
    const last = done.at(-1) ?? '';
    const keys = isKnown ? done : withNext(done, last);
    const file = showFile(title.trim(), language, unit);
    try {
      const show = await beganShow({ file, keys, isOpen: !isKnown }, Date.now());
      if (!isKnown) finished(show, last, Date.now());
      go(showRoutes(locale, show).show);
    } catch {
      setTrouble('noRoom');
    }
  };

  return (
    <form onSubmit={(event) => void begin(event)} className="mt-8 flex flex-col gap-6">
      <p>
        <label htmlFor={`${id}-title`}>{t('name')}</label>
        <input
          id={`${id}-title`}
          required
          maxLength={200}
          autoComplete="off"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          className={INPUT}
        />
      </p>
      <fieldset className="flex flex-wrap gap-x-8">
        <legend>{t('unit')}</legend>
        {UNITS.map((one) => (
          <Choice key={one} isChosen={unit === one} onChoose={() => setUnit(one)}>
            {t(one)}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('length')}</legend>
        <Choice isChosen={!isKnown} onChoose={() => setKnown(false)}>
          {t('lengthOpen')}
        </Choice>
        {!isKnown && (
          <p className="ml-8">
            <label htmlFor={`${id}-behind`}>{t('behind', { unit })}</label>
            <input
              id={`${id}-behind`}
              type="number"
              inputMode="numeric"
              required
              min={0}
              max={MOST_EPISODES}
              value={behind}
              onChange={({ target }) => setBehind(target.value)}
              className={INPUT}
            />
          </p>
        )}
        <Choice isChosen={isKnown} onChoose={() => setKnown(true)}>
          {t('lengthKnown', { unit })}
        </Choice>
        {isKnown && (
          <p className="ml-8">
            <label htmlFor={`${id}-length`}>{t('lengthLabel', { unit })}</label>
            <input
              id={`${id}-length`}
              required
              autoComplete="off"
              value={length}
              onChange={({ target }) => setLength(target.value)}
              aria-describedby={`${id}-hint`}
              className={INPUT}
            />
            <span id={`${id}-hint`} className="text-sm text-soft">
              {t('lengthHint')}
            </span>
          </p>
        )}
      </fieldset>
      <p>
        <label htmlFor={`${id}-language`}>{t('language')}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
          className={INPUT}
        >
          {languagesFor(locale).map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p role="status">{trouble && t(trouble)}</p>
      <p>
        <Button type="submit" look="main">
          {t('begin')}
        </Button>
      </p>
    </form>
  );
}

/** In which somebody may write; the interface's first, the others by name. */
const TAGS =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nl no pl pt ro ru sv ta th tl tr uk ur vi zh zh-Hant';

function languagesFor(locale: string): [string, string][] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const all = TAGS.split(' ').map((tag): [string, string] => [tag, names.of(tag) ?? tag]);
  const isHere = ([tag]: [string, string]) => tag === locale;
  const others = all.filter((one) => !isHere(one));
  return [...all.filter(isHere), ...others.sort((a, b) => a[1].localeCompare(b[1], locale))];
}
