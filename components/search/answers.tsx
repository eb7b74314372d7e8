'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useRecaps } from '@/lib/entries/use-recaps';
import { type Found, finderOf } from '@/lib/guide/search';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { Answer } from './answer';

/** What the words find; the same answer for what is not known yet and for what never was. */
export function Answers({ words, onLeave }: { words: string; onLeave: () => void }) {
  const { slug, language } = useShow();
  // seam: search-guide
  const { log, guide, horizon } = useGuide();
  const { specials } = useReadingPlace();
  const { recaps, isPending } = useRecaps({ show: slug, language, horizon, specials }, log);
  const find = useMemo(() => finderOf(guide, recaps), [guide, recaps]);
  const found = useMemo(() => find(words), [find, words]);
  const addresses = useAddresses();
  const t = useTranslations('search');
  const addressOf = (one: Found) =>
    one.kind === 'scene' ? addresses.recap(one.key) : addresses[one.kind](one.id);
  return (
    <>
      <p role="status" className="mt-3 text-soft">
        {words.trim() !== '' &&
          !isPending &&
          (found.length > 0 ? t('count', { count: found.length }) : t('nothing'))}
      </p>
      <ul aria-label={t('results')}>
        {found.map((one) => (
          <li
            key={one.kind === 'scene' ? `${one.key} ${one.place}` : one.id}
            className="border-t border-hair"
          >
            <Answer found={one} href={addressOf(one)} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </>
  );
}
