'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { useRecaps } from '@/lib/entries/use-recaps';
import { facesAt } from '@/lib/guide/search/faces';
import type { Found } from '@/lib/guide/search/finder';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useFound } from '../reading/use-found';
import { useReadingPlace } from '../reading/use-reading';
import { WithMarks } from '../text/with-marks';
import { Busy } from '../ui/busy';
import { useMore } from '../ui/use-more';
import { Answer } from './answer';
import { Faces } from './faces';

/** How many answers there are before one asks for more. */
const FIRST = 12;

/** What the words find, and faces where they find nothing: alike for what is not known yet and what never was. */
export function Answers(props: {
  typed: string;
  listId: string;
  /** What answers to what is typed is there. */
  onFound: () => void;
  onLeave: () => void;
}) {
  const { typed, listId, onFound, onLeave } = props;
  const { slug, language } = useShow();
  // seam: search-guide
  const { log, guide, horizon } = useGuide();
  const { specials } = useReadingPlace();
  const { recaps, isPending: isToCome } = useRecaps(
    { show: slug, language, horizon, specials },
    log,
  );
  const words = typed.trim();
  const isAsked = words !== '';
  const { found, isPending: isSought } = useFound(guide, recaps, words);
  const isPending = isToCome || isSought;
  const tellFound = useEffectEvent(onFound);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once of each
  useEffect(() => {
    if (!isSought) tellFound();
  }, [isSought, words]);
  const addresses = useAddresses();
  const t = useTranslations('search');
  const addressOf = (one: Found) =>
    one.kind === 'scene' ? addresses.recap(one.key) : addresses[one.kind](one.id);
  const hasFaces = found.length === 0 && !(isAsked && isPending);
  const faces = useMemo(() => facesAt(guide), [guide]);
  const rest = hasFaces ? Math.max(faces.lately.length, faces.before.length) : found.length;
  const { shown: many, more } = useMore(rest, FIRST, words);
  const shown = found.slice(0, many);
  const said =
    found.length === 0
      ? t('nothing')
      : shown.length < found.length
        ? t('first', { shown: shown.length, count: found.length })
        : t('count', { count: found.length });
  return (
    <>
      <p role="status" className={`text-soft ${isAsked ? 'mt-3 min-h-[1lh]' : ''}`}>
        {isAsked && (isPending ? <Busy /> : said)}
      </p>
      <div role="listbox" id={listId} aria-label={t('results')} aria-busy={isSought || undefined}>
        <WithMarks>
          {shown.map((one) => (
            <Answer
              key={one.kind === 'scene' ? `${one.key} ${one.place}` : one.id}
              found={one}
              href={addressOf(one)}
              onLeave={onLeave}
            />
          ))}
        </WithMarks>
        {hasFaces && <Faces faces={faces} most={many} onLeave={onLeave} />}
      </div>
      {more}
    </>
  );
}
