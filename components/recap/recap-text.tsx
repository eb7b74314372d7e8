'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { recapQuery } from '@/lib/entries/recap-query';
import { changesAt } from '@/lib/guide/changes';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { longDate } from '@/lib/i18n/dates';
import { CHANGES_TO_COME, LateChanges } from '../changes/late-changes';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { GuideAsOf, useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Write } from '../reading/writing-slot';
import { ShareButton } from '../share/share-button';
import { Emphasis } from '../text/emphasis';
import { Prose } from '../text/prose';
import { Told } from '../text/told';
import { DOT } from '../ui/dot';
import { ErrorNotice } from '../ui/error-notice';
import { lazyComponent } from '../ui/lazy-component';
import { Section } from '../ui/section';
import { TWO_PANES, useMedia } from '../ui/use-media';
import { RecapSteps } from './recap-steps';
import { Scenes } from './scenes';

/** At the end of the page. */
const Commentary = lazyComponent(
  () => import('./commentary').then((code) => code.Commentary),
  CodeFailed,
);

const FIRST_COLUMN = 'max-w-2xl two-panes:col-start-1 two-panes:max-w-xl';

/** One episode, as of that episode: what happened, what it changed, one way to read it. */
export function RecapText({ entry, horizon }: { entry: Key; horizon: Key }) {
  const { slug, language, unit } = useShow();
  const { log, guide } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('recap');
  const version = log.find(({ key }) => key === entry)?.recapVersion;
  const { specials } = useReadingPlace();
  const isAhead = horizon === entry;
  // Else it comes after what happens, which is what one came to read.
  const isWide = useMedia(TWO_PANES);
  const upToHere = { show: slug, language, horizon, specials: isAhead ? [entry] : specials };
  const query = useQuery(recapQuery(upToHere, entry, version));
  const episode = guide.episodes.find(({ key }) => key === entry);
  const changes = useMemo(() => changesAt(log, entry), [log, entry]);
  const recap = query.data;
  const title = episode?.title ?? recap?.title;
  const heading = entry === PREMISE ? t('premise') : names.title(entry);
  const empty = recap && !episode?.brief && recap.scenes.length + recap.commentary.length === 0;

  return (
    <article className="mt-10">
      <header className="max-w-2xl">
        <PageHeading tab={heading}>{heading}</PageHeading>
        {title && title !== heading && (
          <Told as="p" className="mt-1 font-serif text-2xl text-accent">
            <Emphasis text={title} />
          </Told>
        )}
        <Details
          aired={episode?.aired}
          runtime={episode?.runtime}
          keywords={episode?.keywords ?? []}
        />
      </header>
      {episode?.brief && <Prose text={episode.brief} className="mt-6 max-w-2xl text-lg" />}
      {query.isError && <ErrorNotice text={t('failed')} retry={() => void query.refetch()} />}
      {query.isPending && (
        <p role="status" className="animate-late mt-6 min-h-dvh text-soft">
          {t('pending')}
        </p>
      )}
      {empty && <p className="mt-6">{t('empty', { unit })}</p>}
      {recap && (
        <GuideAsOf entry={entry}>
          <div className="two-panes:grid two-panes:grid-cols-[36rem_minmax(0,1fr)] two-panes:gap-x-14">
            {recap.scenes.length > 0 && (
              <div className={FIRST_COLUMN}>
                <Scenes scenes={recap.scenes} />
              </div>
            )}
            {changes && entry !== PREMISE && (
              <div className="max-w-2xl two-panes:col-start-2 two-panes:max-w-xl two-panes:row-span-2 two-panes:row-start-1">
                <Section title={t('changed', { unit })}>
                  <LateChanges
                    changes={changes}
                    atOnce={isWide ? undefined : 1}
                    pending={CHANGES_TO_COME}
                  />
                </Section>
              </div>
            )}
            {recap.commentary.length > 0 && (
              <div className={FIRST_COLUMN}>
                <Commentary readings={recap.commentary} isOpen={isWide} />
              </div>
            )}
          </div>
        </GuideAsOf>
      )}
      {recap && (
        <div className="mt-8">
          <ShareButton entry={entry} isRecap />
        </div>
      )}
      {recap && <RecapSteps entry={entry} />}
      <Write of="recap" entry={entry} />
    </article>
  );
}

function Details(props: {
  aired: string | undefined;
  runtime: number | undefined;
  keywords: readonly string[];
}) {
  const t = useTranslations('recap');
  const locale = useLocale();
  const aired = props.aired ? longDate(props.aired, locale) : '';
  const runtime = props.runtime ? t('minutes', { minutes: props.runtime }) : '';
  return (
    <>
      {(aired || runtime) && (
        <p className="mt-2 text-soft">{[aired, runtime].filter(Boolean).join(DOT)}</p>
      )}
      {props.keywords.length > 0 && (
        <ul aria-label={t('keywords')} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-soft">
          {props.keywords.map((keyword) => (
            <li key={keyword}>
              <Told as="span">
                <Emphasis text={keyword} />
              </Told>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
