'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { addressOf } from '@/lib/addresses/route';
import type { Key } from '@/lib/guide/keys';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Button } from '../ui/button';
import { lazyComponent } from '../ui/lazy-component';

const CardPicture = lazyComponent(
  () => import('./card-picture').then((code) => code.CardPicture),
  CodeFailed,
);

/** The two things that can be given to a friend: a link as of an entry, and a picture of it. */
export function ShareSheet({ entry, isRecap }: { entry: Key; isRecap?: boolean }) {
  const [isDrawn, setDrawn] = useState(false);
  const names = useEntryNames();
  const t = useTranslations('share');
  return (
    <>
      <ShareLink entry={entry} isRecap={isRecap} />
      <section aria-label={t('picture')} className="mt-5 border-t border-hair pt-4">
        <p className="text-soft">{t('pictureWhat', { upTo: names.upTo(entry) })}</p>
        {isDrawn ? (
          <CardPicture entry={entry} pending={<div className="min-h-96" />} />
        ) : (
          <Button className="mt-3" onClick={() => setDrawn(true)}>
            {t('draw')}
          </Button>
        )}
      </section>
    </>
  );
}

function ShareLink({ entry, isRecap }: { entry: Key; isRecap?: boolean }) {
  const { title, unit } = useShow();
  const addresses = useAddresses();
  const names = useEntryNames();
  const [isCopied, setCopied] = useState(false);
  const t = useTranslations('share');
  const field = useId();
  const route = isRecap ? addresses.recapAsOf(entry) : addresses.asOf(entry);
  const link = {
    title,
    text: `${title} · ${names.upTo(entry)}`,
    url: location.origin + addressOf(route),
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link.url);
      setCopied(true);
    } catch {
      // By plain http there is no clipboard: the address stands there to be marked.
    }
  };
  return (
    <>
      <p className="mt-2 text-soft">{t('linkWhat', { upTo: names.upTo(entry), unit })}</p>
      <label htmlFor={field} className="sr-only">
        {t('link')}
      </label>
      <input
        id={field}
        readOnly
        value={link.url}
        onFocus={(event) => event.target.select()}
        className="mt-3 min-h-11 w-full border border-soft bg-paper px-3"
      />
      <div className="mt-3 flex flex-wrap gap-3">
        {'share' in navigator && (
          <Button look="main" onClick={() => void navigator.share(link).catch(() => {})}>
            {t('send')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t('copy')}</Button>
      </div>
      <p role="status">{isCopied && t('copied')}</p>
    </>
  );
}
