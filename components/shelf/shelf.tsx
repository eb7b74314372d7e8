'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { importRoute, ownRoute } from '@/lib/addresses/route';
import { positionIn } from '@/lib/guide/keys';
import { guideLanguage } from '@/lib/i18n/locales';
import { removed } from '@/lib/own/removed';
import { useOwnShows } from '@/lib/own/use-own-shows';
import type { Positions } from '@/lib/progress/household';
import { useHydrated } from '@/lib/progress/use-hydration';
import { usePositions } from '@/lib/progress/use-positions';
import { LateBackupDue } from '../files/late-backup-due';
import { CodeFailed } from '../reading/code-failed';
import { Folded } from '../ui/folded';
import { lazyComponent } from '../ui/lazy-component';
import { PageLink } from '../ui/page-link';
import { withLateWords } from '../ui/with-late-words';
import { isFinished, type ShelfShow, ShowCard } from './show-card';

const LateRemovedNotice = lazyComponent(
  withLateWords(() => import('./removed-notice').then((code) => code.RemovedNotice)),
  CodeFailed,
);

/** The words about shows of one's own, which no other page needs. */
export interface OwnWords {
  add: string;
  mine: string;
  fromFile: string;
}

/**
 * All shows, the one that the viewer is in the middle of first. Before them `firstMinute`, which says what
 * this is, for somebody who has begun none; for others it is folded away after them.
 */
export function Shelf(props: {
  shows: readonly ShelfShow[];
  own: OwnWords;
  firstMinute: ReactNode;
}) {
  const { shows, own, firstMinute } = props;
  const locale = useLocale();
  const t = useTranslations('shelf');
  const mine = useMine(own);
  const all = [...shows, ...(mine ?? [])];
  const hydrated = useHydrated();
  const positions = usePositions();
  const gone = useStore(removed, ({ guide }) => guide);
  const hasBegun = hydrated && (positions.size > 0 || (mine?.length ?? 0) > 0);
  useEffect(() => {
    const renamed = shows.filter(({ formerly }) => formerly.length > 0);
    if (renamed.length === 0) return;
    void import('@/lib/progress/former-slugs').then(({ learnFormerSlugs }) => {
      for (const { slug, formerly } of renamed) learnFormerSlugs(slug, formerly);
    });
  }, [shows]);
  const inOrder = inViewersOrder(all, positions);
  const look = 'text-3xl';
  return (
    <>
      {!hasBegun && (
        <div className={hydrated ? 'contents' : 'if-new noscript:contents'}>
          {firstMinute}
          <h2 className={look}>{t('title')}</h2>
        </div>
      )}
      {(hasBegun || !hydrated) && (
        <h1 className={`${look} ${hydrated ? '' : 'unless-new noscript:hidden'}`}>{t('title')}</h1>
      )}
      {mine && all.length === 0 && <p className="mt-10">{t('empty')}</p>}
      {/* Their order is the viewer's, so nothing is shown in another one before it is known. */}
      <ul
        className={`mt-6 grid gap-4 md:grid-cols-2 lg:grid-cols-3 ${hydrated && mine ? '' : 'unless-known invisible noscript:visible'}`}
      >
        {inOrder.map((show, place) => (
          <ShowCard
            key={show.slug}
            show={show}
            last={positions.get(show.slug)}
            isFirst={place === 0}
          />
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-1">
        <PageLink href={importRoute(locale)}>{t('bringAlong')}</PageLink>
        <PageLink href={ownRoute(locale)}>{own.add}</PageLink>
      </p>
      {hasBegun && (
        <Folded title={t('what')} className="mt-6">
          <div className="mt-6">{firstMinute}</div>
        </Folded>
      )}
      {hydrated && <LateBackupDue />}
      <div role="status" className="fixed inset-x-0 bottom-4 z-20 mx-auto max-w-5xl px-4 md:px-8">
        {gone && <LateRemovedNotice guide={gone} />}
      </div>
    </>
  );
}

/** The shows of one's own, as they stand on the shelf. */
function useMine(words: OwnWords): ShelfShow[] | undefined {
  const locale = useLocale();
  return useOwnShows()?.map(({ show, file, keys, isReadOnly }) => {
    const language = guideLanguage(file.languages, locale);
    const title = file.title[language] ?? Object.values(file.title)[0] ?? '';
    const mark = isReadOnly ? words.fromFile : words.mine;
    const { unit, numbering, numbers, accent } = file;
    const about = { language, unit, numbering, numbers, formerly: [], accent, keys };
    return { slug: show, title, ...about, mark };
  });
}

/** Those in the middle first, the latest before the others; then those not begun; then those finished. */
function inViewersOrder(shows: readonly ShelfShow[], positions: Positions): ShelfShow[] {
  const rank = ({ slug, keys }: ShelfShow) => {
    const stored = positions.get(slug);
    if (!stored) return 1;
    return isFinished(keys, positionIn(keys, stored.key)) ? 2 : 0;
  };
  const at = ({ slug }: ShelfShow) => positions.get(slug)?.at ?? 0;
  return shows.toSorted((a, b) => rank(a) - rank(b) || at(b) - at(a));
}
