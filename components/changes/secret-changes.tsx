'use client';

import { useTranslations } from 'next-intl';
import type { Changes } from '@/lib/guide/guide';
import { Knowers } from '../text/knowers';
import { Line } from '../text/prose';
import { ChangeGroup, type OpenKinds } from './change-group';

/** Secrets that the viewer was let in on, and those that more people now share. */
export function SecretChanges({
  secrets,
  shared,
  isOpen,
}: Pick<Changes, 'secrets' | 'shared'> & OpenKinds) {
  const t = useTranslations('changes');
  return (
    <>
      <ChangeGroup title={t('secrets')} items={secrets} isOpen={isOpen('secrets')}>
        {({ what, known }) => (
          <>
            <p>
              <Line text={what} />
            </p>
            <p className="text-soft">
              {t('knownBy')} <Knowers ids={known.map(({ by }) => by)} />
            </p>
          </>
        )}
      </ChangeGroup>
      <ChangeGroup title={t('shared')} items={shared} isOpen={isOpen('shared')}>
        {({ secret, by, everybody }) => (
          <>
            <p>
              <Line text={secret.what} />
            </p>
            <p className="text-soft">
              {everybody ? (
                t('everybodyKnows')
              ) : (
                <>
                  {t('learnedBy')} <Knowers ids={by} />
                </>
              )}
            </p>
          </>
        )}
      </ChangeGroup>
    </>
  );
}
