'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import { finished } from '@/lib/progress/actions';
import { stepsFrom } from '@/lib/progress/steps';
import { Ending } from '../position/ending';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useKeys, useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { PageLink } from '../ui/page-link';
import { useGo } from '../ui/use-go';

/** The entries before and after this one within the horizon; at its end, the step that comes next. */
export function RecapSteps({ entry }: { entry: Key }) {
  const { guide } = useGuide();
  const { unit } = useShow();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('recap');
  const at = guide.episodes.findIndex(({ key }) => key === entry);
  const [before, after] = [
    guide.episodes[at - 1]?.key,
    at < 0 ? undefined : guide.episodes[at + 1]?.key,
  ];
  return (
    <>
      <nav
        aria-label={t('steps', { unit })}
        data-screen
        className="mt-12 flex flex-wrap justify-between gap-4"
      >
        {before !== undefined && (
          <PageLink href={addresses.recap(before)}>
            {t('before', { name: names.title(before) })}
          </PageLink>
        )}
        {after !== undefined && (
          <PageLink href={addresses.recap(after)} className="ml-auto">
            {t('after', { name: names.title(after) })}
          </PageLink>
        )}
      </nav>
      <NextStep entry={entry} />
    </>
  );
}

/** At the viewer's own position: the next episode by its number, or the written ending. */
function NextStep({ entry }: { entry: Key }) {
  const { slug } = useShow();
  const keys = useKeys();
  const { position, lookAhead } = useReadingPlace();
  const names = useEntryNames();
  const addresses = useAddresses();
  const go = useGo();
  if (lookAhead || position !== entry) return null;
  const { next } = stepsFrom(keys, entry);
  if (next === undefined) return <Ending />;
  return (
    <p data-screen className="mt-6">
      <Button
        look="main"
        onClick={() => {
          finished(slug, next, Date.now(), keys);
          go(addresses.show);
        }}
      >
        {names.finished(next)}
      </Button>
    </p>
  );
}
