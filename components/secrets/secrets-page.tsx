'use client';

import { useTranslations } from 'next-intl';
import { sharedSecrets } from '@/lib/guide/kinds/secret';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { Write } from '../reading/writing-slot';
import { Called } from '../text/called';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { useMore } from '../ui/use-more';

const FIRST = 8;

/** Who knows what: the secrets that the viewer shares, who is known to know them, and since when; the latest first. */
export function SecretsPage() {
  const { guide } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('secrets');
  const secrets = sharedSecrets(guide).toReversed();
  const { shown, more } = useMore(secrets.length, FIRST, '');
  return (
    <div className="mt-10 max-w-2xl two-panes:max-w-none">
      <PageHeading tab={t('title')}>{t('title')}</PageHeading>
      <p className="mt-4 max-w-2xl text-soft">{secrets.length === 0 ? t('none') : t('about')}</p>
      <ul className="mt-4 two-panes:grid two-panes:grid-cols-2 two-panes:gap-x-14">
        {secrets.slice(0, shown).map(({ secret, knowers }) => (
          <li key={secret.id} className="border-t border-hair py-5">
            <p className="text-lg">
              <Line text={secret.what} />
            </p>
            <p className="text-sm text-soft">{t('toYou', { name: names.name(secret.key) })}</p>
            <dl className="mt-3 grid grid-cols-[fit-content(50%)_minmax(0,1fr)] gap-x-5">
              <dt className="text-soft">{t('knownBy')}</dt>
              <dd>
                <ul>
                  {knowers.map(({ id, since }) => (
                    <li key={id}>
                      <Told as="span">
                        <Called id={id} />
                      </Told>{' '}
                      <span className="text-sm text-soft">
                        {t('since', { name: names.name(since) })}
                      </span>
                    </li>
                  ))}
                </ul>
              </dd>
            </dl>
            {secret.openSince !== undefined && (
              <p className="mt-2">{t('everybody', { name: names.name(secret.openSince) })}</p>
            )}
          </li>
        ))}
      </ul>
      {more}
      <Write of="secrets" />
    </div>
  );
}
