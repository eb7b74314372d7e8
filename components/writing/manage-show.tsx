'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { shelfRoute } from '@/lib/addresses/route';
import { type Key, keysWithin, PREMISE } from '@/lib/guide/keys';
import type { OwnHead } from '@/lib/own/own-guide';
import { changeHead, removeGuide } from '@/lib/own/own-store';
import { removed } from '@/lib/own/removed';
import { withNewSeason } from '@/lib/own/seasons';
import { lastBackup } from '@/lib/progress/backup-record';
import { AboutShow } from '../home/about-show';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Section } from '../ui/section';
import { useGo } from '../ui/use-go';
import { useOwn } from './own-context';
import { SaveGuide } from './save-guide';

/** On the first page of a show of one's own: the ways to take it along, and to end it. */
export function ManageShow() {
  const head = useOwn();
  const { language } = useShow();
  const { position } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('own');
  const { show, file, keys, isOpen, isReadOnly } = head;
  const also = file.also.flatMap((titles) => titles[language] ?? []);
  const next = keys.at(-1) ?? PREMISE;
  // Who went back does not say how it goes on.
  const isAtEnd = isOpen && keys.slice(-2).includes(position);
  return (
    <div data-screen className="max-w-2xl">
      <div data-own>
        <Section title={t('manage')}>
          {isDue(head, position) && <p className="mt-3">{t('due')}</p>}
          <SaveGuide />
          <div className="mt-4 flex flex-wrap gap-3">
            {isReadOnly && (
              <Button
                onClick={() => void changeHead(show, (now) => ({ ...now, isReadOnly: false }))}
              >
                {t('takeOver')}
              </Button>
            )}
            {isAtEnd && withNewSeason(keys) !== keys && next !== position && (
              <Button
                onClick={() =>
                  void changeHead(show, (now) => ({ ...now, keys: withNewSeason(now.keys) }))
                }
              >
                {t('newSeason')}
              </Button>
            )}
            {isAtEnd && position !== PREMISE && (
              <Button
                onClick={() =>
                  void changeHead(show, (now) => ({
                    ...now,
                    isOpen: false,
                    keys: next === position ? now.keys : now.keys.slice(0, -1),
                  }))
                }
              >
                {t('wasLast', { name: names.name(position) })}
              </Button>
            )}
            <Remove />
          </div>
        </Section>
      </div>
      <AboutShow
        also={[...new Set(also)]}
        {...{ network: file.network, countries: file.countries }}
        {...{ released: file.released, links: file.links }}
      />
    </div>
  );
}

/** Whether more lies on this device alone than one would like to write again. */
function isDue({ keys, writtenAt, savedAt = 0, isReadOnly }: OwnHead, position: Key): boolean {
  const isMuch = keysWithin(keys, position).length > 3;
  return !isReadOnly && isMuch && writtenAt > Math.max(savedAt, lastBackup());
}

/** What is taken off the device is gone with the page: it is asked first, and a file can be saved before. */
function Remove() {
  const { show } = useOwn();
  const locale = useLocale();
  const go = useGo();
  const t = useTranslations('own');
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('remove')}</Button>
      <Dialog open={isAsked} title={t('removeAsk')} onClose={() => setAsked(false)}>
        <p className="mt-3">{t('removeWhat')}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button
            look="main"
            onClick={() => {
              void removeGuide(show).then((guide) => {
                removed.setState({ guide });
                go(shelfRoute(locale));
              });
            }}
          >
            {t('removeYes')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}
