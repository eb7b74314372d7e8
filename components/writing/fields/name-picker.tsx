'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { Button } from '../../ui/button';
import { useEntry } from '../entry-desk';
import { INPUT } from '../look';
import {
  calledAt,
  meantAt,
  NAMED_KINDS,
  type NamedKind,
  namesLike,
  useIntroduce,
} from './use-introduce';

/** Of those who may be meant so many stand on the page itself: what a browser offers is easily missed. */
const FEW = 4;

/**
 * Somebody or something, picked by a name that is known at the entry; where nobody is called so, it is
 * said to be new, after those who may be meant, and is introduced here.
 */
export function NamePicker(props: {
  label: string;
  onPick: (id: Id) => void;
  /** What is picked already, and is not offered. */
  but?: readonly Id[];
  /** New ones are people. */
  onlyPeople?: boolean;
  button?: string;
}) {
  const here = useEntry();
  const introduce = useIntroduce();
  const [typed, setTyped] = useState('');
  // A long guide has many names, and a page many of these.
  const [isNear, setNear] = useState(false);
  const [kind, setKind] = useState<NamedKind>('person');
  const t = useTranslations('writing');
  const id = useId();
  const isTyped = typed.trim() !== '';
  const offered = namesLike(here, typed, props.but ?? []);
  const known = isTyped ? calledAt(here, typed) : undefined;
  const meant = isTyped && known === undefined ? meantAt(here, typed) : undefined;
  const isNew = isTyped && (known ?? meant) === undefined;
  const take = (id: Id) => {
    props.onPick(id);
    setTyped('');
  };
  const takeNew = () => take(introduce(typed, props.onlyPeople ? 'person' : kind));
  const pick = () => {
    const one = known ?? meant;
    if (one !== undefined) take(one);
    else if (isTyped) takeNew();
  };
  return (
    <div className="mt-3">
      <label htmlFor={id}>{props.label}</label>
      <span className="flex items-end gap-2">
        <input
          id={id}
          list={`${id}-names`}
          value={typed}
          autoComplete="off"
          lang={here.language}
          onFocus={() => setNear(true)}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            pick();
          }}
          className={INPUT}
        />
        <Button look={isTyped ? 'main' : 'plain'} onClick={pick} className="shrink-0">
          {props.button ?? t('add')}
        </Button>
      </span>
      <datalist id={`${id}-names`}>
        {(isNear ? offered : []).map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      {known === undefined && offered.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-2">
          {offered.slice(0, FEW).map((one) => (
            <Button key={one.id} onClick={() => take(one.id)}>
              <span aria-hidden="true">+ </span>
              <span lang={here.language}>{one.name}</span>
            </Button>
          ))}
        </p>
      )}
      <div role="status" className="text-sm">
        {isNew && <span>{t('isNew', { name: typed.trim() })}</span>}
        {meant !== undefined && (
          <span>
            {t('isKnown', { name: namedIn(here.guide, meant)?.name[here.language] ?? meant })}
          </span>
        )}
      </div>
      {meant !== undefined && (
        <Button look="quiet" onClick={takeNew} className="-ml-4 text-left">
          {t('isOther', { name: typed.trim() })}
        </Button>
      )}
      {isTyped && known === undefined && !props.onlyPeople && (
        <select
          aria-label={t('kindOfNew')}
          value={kind}
          onChange={({ target }) => setKind(target.value as NamedKind)}
          className={INPUT}
        >
          {NAMED_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
