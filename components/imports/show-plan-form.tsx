'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { compareKeys, type Key } from '@/lib/guide/keys';
import { inTongue } from '@/lib/i18n/direction';
import { FirstByNumber } from '../position/first-by-number';
import { ShowProvider } from '../reading/show-context';
import { Choice } from '../ui/choice';
import { DoubtWords } from './doubt-words';
import type { PlanItem } from './plan-item';
import { runsInWords } from './runs-in-words';
import { usePlanNames } from './use-plan-names';

/** What the files say of one show, and where one is to be; corrected by number. */
export function ShowPlanForm(props: {
  item: PlanItem;
  /** While titles are compared, nothing is chosen otherwise. */
  isBusy: boolean;
  onChoose: (key: Key | undefined) => void;
}) {
  const { show, seen, plan, position, key, doubt } = props.item;
  const locale = useLocale();
  const t = useTranslations('imports');
  const names = usePlanNames(props.item);
  const [isTyping, setTyping] = useState(false);
  const isCalledElse = seen.called !== '' && !show.titles.includes(seen.called);
  const choose = (one: Key | undefined) => {
    setTyping(false);
    props.onChoose(one);
  };
  return (
    <fieldset disabled={props.isBusy} className="mt-6 border-t border-hair pt-4">
      <legend
        {...(show.language === locale ? undefined : inTongue(show.language))}
        className="float-left w-full font-serif text-xl [overflow-wrap:anywhere]"
      >
        {show.title}
      </legend>
      <div className="clear-both pt-1">
        {isCalledElse && <p className="text-soft">{t('called', { title: seen.called })}</p>}
        {plan.runs.length > 0 && (
          <p>{t('have', { runs: runsInWords(plan.runs, names, locale), count: plan.count })}</p>
        )}
        {seen.titles.length > 0 && <p>{t('byTitle', { count: seen.titles.length })}</p>}
        {seen.unplaced > 0 && (
          <p className="text-soft">{t('unplaced', { count: seen.unplaced })}</p>
        )}
        {doubt && key !== undefined && <DoubtWords doubt={doubt} upTo={key} names={names} />}
        <div className="mt-2">
          <Choice isChosen={!isTyping && key === undefined} onChoose={() => choose(undefined)}>
            {position === undefined ? t('stayUnsaid') : t('stay', { upTo: names.upTo(position) })}
          </Choice>
          {offersOf(props.item).map((offer) => (
            <Choice
              key={offer}
              isChosen={!isTyping && key === offer}
              onChoose={() => choose(offer)}
            >
              {names.upTo(offer)}
              {position !== undefined && compareKeys(offer, position) < 0 && ` ${t('back')}`}
            </Choice>
          ))}
          <Choice isChosen={isTyping} onChoose={() => setTyping(true)}>
            {t('another')}
          </Choice>
          {isTyping && (
            <ShowProvider show={{ ...show, formerly: [] }} keys={seen.keys}>
              <FirstByNumber onPick={choose} />
            </ShowProvider>
          )}
        </div>
      </div>
    </fieldset>
  );
}

/** The nearest stops and the last one, where titles stop fitting, and what was chosen. */
function offersOf({ plan, key, position, doubt }: PlanItem): Key[] {
  const fitting = doubt && 'fit' in doubt ? doubt.fit.stop : undefined;
  const isOnward = fitting !== undefined && (!position || compareKeys(fitting, position) > 0);
  const offers = [
    ...plan.stops.slice(0, 2),
    ...plan.stops.slice(-1),
    ...(isOnward ? [fitting] : []),
    ...(key !== undefined && key !== position ? [key] : []),
  ];
  return [...new Set(offers)].sort(compareKeys);
}
