'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { ownShow } from '@/lib/addresses/own-show';
import { shelfRoute } from '@/lib/addresses/route';
import { deviceSource } from '@/lib/entries/device-source';
import { entriesKey } from '@/lib/entries/entries-key';
import { knowsDevice } from '@/lib/entries/source-of';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import type { OwnHead } from '@/lib/own/own-guide';
import { onOwnNews } from '@/lib/own/own-news';
import { changeHead } from '@/lib/own/own-store';
import { takeUp } from '@/lib/own/pen';
import { withNext } from '@/lib/own/seasons';
import { useOwnHead } from '@/lib/own/use-own';
import { endLookAhead } from '@/lib/progress/look-ahead';
import { positionOf } from '@/lib/progress/positions';
import { progress } from '@/lib/progress/progress';
import { ShowFrame } from '../frame/show-frame';
import { ShowTitle } from '../frame/show-title';
import { CodeFailed } from '../reading/code-failed';
import { type ShowHere, ShowProvider } from '../reading/show-context';
import { WritingContext } from '../reading/writing-slot';
import { accentShades } from '../ui/accent';
import { lazyComponent } from '../ui/lazy-component';
import { PageLink } from '../ui/page-link';
import { useTabTitle } from '../ui/use-tab-title';
import { OwnContext } from '../writing/own-context';
import { OwnNote } from '../writing/own-note';
import { WayToWrite } from '../writing/way-to-write';
import { Page } from './page';

knowsDevice(deviceSource);

const Desk = lazyComponent(() => import('../writing/desk').then((code) => code.Desk), CodeFailed);
const Start = lazyComponent(
  () => import('../writing/start/start-page').then((code) => code.StartPage),
  CodeFailed,
);

const OtherLanguage = lazyComponent(
  () => import('../frame/other-language').then((code) => code.OtherLanguage),
  CodeFailed,
);

/** A show of one's own, by the name in the query; without one, where such shows are begun. */
export function OwnShowPage({ children }: { children: ReactNode }) {
  const slug = useSearchParams().get('show');
  if (slug !== null) return <OneShow key={slug} show={ownShow(slug)} rooms={children} />;
  return (
    <Page>
      <OwnNote />
      <Start />
    </Page>
  );
}

function OneShow({ show, rooms }: { show: string; rooms: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations('own');
  const head = useOwnHead(show);
  useFollowing(show);
  useOneMore(head ?? undefined);
  useEffect(() => endLookAhead, []);
  const file = head?.file;
  const here = useMemo(() => file && hereOf(show, file, locale), [show, file, locale]);
  const named = head?.file.title[locale] ?? Object.values(head?.file.title ?? {})[0];
  // The tab names the show, and no more.
  useTabTitle(named && `${named} · Kokomade`, 'Kokomade');
  if (!head || !here) {
    return (
      <Page>
        <OwnNote />
        {head === null && (
          <>
            <h1 className="text-3xl">{t('missing')}</h1>
            <PageLink href={shelfRoute(locale)}>{t('toShelf')}</PageLink>
          </>
        )}
      </Page>
    );
  }
  return (
    <ShowProvider show={here} keys={head.keys}>
      <OwnContext value={head}>
        <WritingContext value={Desk}>
          <Page style={accentShades(head.file.accent)} isWide>
            <OwnNote />
            <p data-own className="flex flex-wrap items-center gap-x-5 text-soft">
              {t(head.isReadOnly ? 'fromFile' : 'mine')}
              {!head.isReadOnly && <WayToWrite />}
            </p>
            <ShowTitle />
            <ShowFrame before={<OtherLanguage language={here.language} />}>{rooms}</ShowFrame>
          </Page>
        </WritingContext>
      </OwnContext>
    </ShowProvider>
  );
}

function hereOf(slug: string, file: OwnHead['file'], locale: Locale): ShowHere {
  const { unit, numbering, numbers } = file;
  const language = guideLanguage(file.languages, locale);
  const title = file.title[language] ?? Object.values(file.title)[0] ?? '';
  return { slug, formerly: [], title, language, unit, numbering, numbers };
}

/** What is written, in any tab, is read anew; what an earlier visit typed is written first. */
function useFollowing(show: string): void {
  const client = useQueryClient();
  useEffect(() => {
    void takeUp();
    return onOwnNews((news) => {
      if (news.show === show) void client.invalidateQueries({ queryKey: entriesKey({ show }) });
    });
  }, [client, show]);
}

/** Where nobody knows the end, there is one more as soon as the last one is finished. */
function useOneMore(head: OwnHead | undefined): void {
  const finished = useStore(progress, ({ household }) =>
    head ? positionOf(household, head.show)?.key : undefined,
  );
  useEffect(() => {
    if (!head?.isOpen || finished === undefined) return;
    if (withNext(head.keys, finished) === head.keys) return;
    const grow = (now: OwnHead) => ({ ...now, keys: withNext(now.keys, finished) });
    void changeHead(head.show, grow).catch(() => {});
  }, [head, finished]);
}
