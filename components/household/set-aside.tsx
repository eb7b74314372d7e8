'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Aside } from '@/lib/progress/asides';
import { asidesHere, discardAside, putBack } from '@/lib/progress/bring-actions';
import { parseStored } from '@/lib/progress/stored';
import { useHousehold } from '@/lib/progress/use-household';
import { Button } from '../ui/button';
import { GiveFile } from '../ui/give-file';

/** What this device keeps beside what is in use: what was here before a file came, and what cannot be read. */
export function SetAside() {
  // What is set aside changes with what is here.
  useHousehold();
  const [, setTimes] = useState(0);
  const t = useTranslations('files');
  const all = asidesHere();
  if (all.length === 0) return null;
  const discard = (aside: Aside) => {
    discardAside(aside);
    setTimes((times) => times + 1);
  };
  return (
    <section aria-label={t('aside')} className="mt-4 border-t border-hair pt-3">
      <h3>{t('aside')}</h3>
      <ul>
        {all.map((aside) => (
          <li key={aside.name} className="mt-2">
            <Kept aside={aside} onDiscard={() => discard(aside)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kept({ aside, onDiscard }: { aside: Aside; onDiscard: () => void }) {
  const locale = useLocale();
  const t = useTranslations('files');
  const date = new Date(aside.at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  const stored = parseStored(aside.text);
  const former = aside.kind === 'former' && typeof stored !== 'string' ? stored : undefined;
  const said = aside.kind === 'former' ? 'former' : 'broken';
  return (
    <>
      <p className="text-soft">{aside.at ? t(said, { date }) : t('brokenNow')}</p>
      <div className="flex flex-wrap items-baseline gap-x-3">
        {former ? (
          <Button onClick={() => putBack(former.household)}>{t('putBack')}</Button>
        ) : (
          <GiveFile
            label={t('saveIt')}
            make={() => new File([aside.text], `kokomade-${aside.at}.txt`, { type: 'text/plain' })}
          />
        )}
        <Button look="quiet" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </div>
    </>
  );
}
