'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import type { entryNamesOf } from '../reading/entry-names';
import type { Compared } from './plan-item';
import { runsInWords } from './runs-in-words';

const MOST = 5;

/** Which titles of the viewer's own file fit, which do not, and what they are asked once more. */
export function DoubtWords(props: {
  doubt: Compared;
  /** What is chosen now. */
  upTo: Key;
  names: ReturnType<typeof entryNamesOf>;
}) {
  const { doubt, upTo, names } = props;
  const locale = useLocale();
  const t = useTranslations('imports');
  return (
    <div role="alert" className="my-3 border-l-4 border-accent bg-tray px-4 py-3">
      {'unreached' in doubt ? (
        <p>{t('unreached')}</p>
      ) : doubt.fit.fitting.length === 0 ? (
        <p>{t('noneFits')}</p>
      ) : (
        <>
          <p>{t('fits', { count: doubt.fit.fitting.length })}</p>
          {doubt.fit.missing.length > 0 && (
            <p>
              {t('missing', {
                runs: runsInWords(
                  doubt.fit.missing.map((key) => ({ first: key, last: key })),
                  names,
                  locale,
                ),
              })}
            </p>
          )}
          {doubt.fit.strangers.length > 0 && (
            <p>
              {t('strangers', {
                titles: shortList(
                  doubt.fit.strangers.map((title) => t('quoted', { title })),
                  locale,
                ),
              })}
            </p>
          )}
        </>
      )}
      <p className="mt-1">{t('onceMore', { upTo: names.upTo(upTo) })}</p>
    </div>
  );
}

function shortList(titles: readonly string[], locale: string): string {
  const named = titles.slice(0, MOST);
  return new Intl.ListFormat(locale).format(titles.length > MOST ? [...named, '…'] : named);
}
