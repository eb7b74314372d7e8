'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { importRoute, ownRoute, showRoutes } from '@/lib/addresses/route';
import { type Key, PREMISE, partsOf, positionIn } from '@/lib/guide/keys';
import { type Numbering, numbersOf } from '@/lib/guide/numbers';
import { inTongue } from '@/lib/i18n/direction';
import { guideLanguage } from '@/lib/i18n/locales';
import { removed } from '@/lib/own/removed';
import { useOwnShows } from '@/lib/own/use-own-shows';
import type { Positions } from '@/lib/progress/household';
import { useHydrated } from '@/lib/progress/use-hydration';
import { usePositions } from '@/lib/progress/use-positions';
import { LateBackupDue } from '../files/late-backup-due';
import { CodeFailed } from '../reading/code-failed';
import { entryNamesOf } from '../reading/entry-names';
import { accentShades } from '../ui/accent';
import { AppLink } from '../ui/app-link';
import { lazyComponent } from '../ui/lazy-component';
import { PageLink } from '../ui/page-link';
import { withLateWords } from '../ui/with-late-words';

const LateRemovedNotice = lazyComponent(
  withLateWords(() => import('./removed-notice').then((code) => code.RemovedNotice)),
  CodeFailed,
);

export interface ShelfShow extends Numbering {
  slug: string;
  formerly: readonly string[];
  title: string;
  language: string;
  unit: 'episode' | 'chapter';
  accent?: string;
  keys: readonly Key[];
  /** Where it lies on the device: what is said of that. */
  mark?: string;
}

/** The words about shows of one's own, which no other page needs. */
export interface OwnWords {
  add: string;
  mine: string;
  fromFile: string;
}

/** All shows, the one that the viewer is in the middle of first. */
export function Shelf({ shows, own }: { shows: readonly ShelfShow[]; own: OwnWords }) {
  const locale = useLocale();
  const t = useTranslations('shelf');
  const mine = useMine(own);
  const all = [...shows, ...(mine ?? [])];
  const hydrated = useHydrated();
  const positions = usePositions();
  const gone = useStore(removed, ({ guide }) => guide);
  useEffect(() => {
    const renamed = shows.filter(({ formerly }) => formerly.length > 0);
    if (renamed.length === 0) return;
    void import('@/lib/progress/former-slugs').then(({ learnFormerSlugs }) => {
      for (const { slug, formerly } of renamed) learnFormerSlugs(slug, formerly);
    });
  }, [shows]);
  return (
    <>
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-4 max-w-2xl">{t('promise')}</p>
      {mine && all.length === 0 && <p className="mt-10">{t('empty')}</p>}
      {/* Their order is the viewer's, so nothing is shown in another one before it is known. */}
      <ul className={`mt-10 ${hydrated && mine ? '' : 'unless-known invisible noscript:visible'}`}>
        {inViewersOrder(all, positions).map((show) => (
          <ShelfItem key={show.slug} show={show} stored={positions.get(show.slug)?.key} />
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-1">
        <PageLink href={importRoute(locale)}>{t('bringAlong')}</PageLink>
        <PageLink href={ownRoute(locale)}>{own.add}</PageLink>
      </p>
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

function ShelfItem({ show, stored }: { show: ShelfShow; stored: Key | undefined }) {
  const locale = useLocale();
  const t = useTranslations('shelf');
  const position = stored === undefined ? undefined : positionIn(show.keys, stored);
  const names = entryNamesOf(useTranslations('entry'), locale, {
    unit: show.unit,
    numberOf: numbersOf(show.keys, show),
    seasons: show.numbering === 'seasons',
    isPastFirst: (partsOf(position ?? PREMISE)?.season ?? 1) > 1,
  });
  const tongue = show.language === locale ? undefined : inTongue(show.language);
  return (
    <li style={accentShades(show.accent)} className="border-t border-hair last:border-b">
      <AppLink
        href={showRoutes(locale, show.slug).show}
        className="group flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-5"
      >
        <span
          {...tongue}
          translate="no"
          className="min-w-0 text-balance font-serif text-2xl decoration-1 underline-offset-4 [overflow-wrap:anywhere] group-hover:underline"
        >
          {show.title}
        </span>
        {show.mark && <span className="text-sm text-soft">{show.mark}</span>}
        <span className="text-accent">
          {position === undefined ? t('begin') : names.upTo(position)}
        </span>
      </AppLink>
    </li>
  );
}

/** Those in the middle first, the latest before the others; then those not begun; then those finished. */
function inViewersOrder(shows: readonly ShelfShow[], positions: Positions): ShelfShow[] {
  const rank = ({ slug, keys }: ShelfShow) => {
    const stored = positions.get(slug);
    if (!stored) return 1;
    return positionIn(keys, stored.key) === keys.at(-1) && keys.length > 1 ? 2 : 0;
  };
  const at = ({ slug }: ShelfShow) => positions.get(slug)?.at ?? 0;
  return shows.toSorted((a, b) => rank(a) - rank(b) || at(b) - at(a));
}
