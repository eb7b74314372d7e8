'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { changesAt } from '@/lib/guide/changes';
import { type Key, PREMISE, partsOf } from '@/lib/guide/keys';
import { everyBrief, type Passage } from '@/lib/guide/story-so-far';
import { ChangesList } from '../changes/changes-list';
import { useEntryNames } from '../reading/entry-names';
import { GuideAsOf, useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { EntryTitle } from '../text/entry-title';
import { Prose } from '../text/prose';
import { AsNeeded } from '../ui/as-needed';
import { Folded } from '../ui/folded';

/** All that is finished, an entry under each title: the newest first, and open; the seasons before folded. */
export function EveryEntry() {
  const { guide } = useGuide();
  const names = useEntryNames();
  const [now = [], ...before] = useMemo(() => bySeason(everyBrief(guide).toReversed()), [guide]);
  return (
    <>
      <Entries passages={now} isNewest />
      {before.map((passages) => {
        const keys = passages.map(({ key }) => key).toReversed();
        const season = partsOf(keys[0] ?? '')?.season;
        if (season === undefined) return <Entries key={keys[0]} passages={passages} />;
        return (
          <Folded
            key={season}
            title={names.season(season) ?? names.spanTitle(keys)}
            isTold
            className="border-t border-hair"
          >
            <Entries passages={passages} />
          </Folded>
        );
      })}
    </>
  );
}

/** What was known before the first season stands for itself, as do the newest entries. */
function bySeason(passages: readonly Passage[]): Passage[][] {
  const seasons: Passage[][] = [];
  for (const passage of passages) {
    const last = seasons.at(-1);
    const isSame = partsOf(last?.[0]?.key ?? '')?.season === partsOf(passage.key)?.season;
    if (last && isSame) last.push(passage);
    else seasons.push([passage]);
  }
  return seasons;
}

function Entries({ passages, isNewest }: { passages: readonly Passage[]; isNewest?: boolean }) {
  return (
    <AsNeeded items={passages}>
      {({ key, title, text }) => (
        <Folded
          key={key}
          isOpenFirst={isNewest && key === passages[0]?.key}
          isTold
          className="border-t border-hair first-of-type:border-t-0"
          title={
            <h3 className="inline text-lg text-accent">
              <EntryTitle entry={key} title={title} />
            </h3>
          }
        >
          <Prose text={text} className="mb-4" />
          {key !== PREMISE && <Changed entry={key} />}
        </Folded>
      )}
    </AsNeeded>
  );
}

function Changed({ entry }: { entry: Key }) {
  const { log } = useGuide();
  const { unit } = useShow();
  const t = useTranslations('show');
  const changes = changesAt(log, entry);
  if (!changes) return null;
  return (
    <div className="mb-6 border-l border-hair pl-4">
      <p className="mb-2 text-soft">{t('changed', { unit })}</p>
      <GuideAsOf entry={entry}>
        <ChangesList changes={changes} />
      </GuideAsOf>
    </div>
  );
}
