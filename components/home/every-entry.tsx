'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { changesAt } from '@/lib/guide/changes';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { everyBrief } from '@/lib/guide/story-so-far';
import { ChangesList } from '../changes/changes-list';
import { GuideAsOf, useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { EntryTitle } from '../text/entry-title';
import { Prose } from '../text/prose';
import { AsNeeded } from '../ui/as-needed';
import { Folded } from '../ui/folded';

/** All that is finished, an entry under each title: the newest first, and open. */
export function EveryEntry() {
  const { guide } = useGuide();
  const passages = useMemo(() => everyBrief(guide).toReversed(), [guide]);
  return (
    <AsNeeded items={passages}>
      {({ key, title, text }) => (
        <Folded
          key={key}
          isOpenFirst={key === passages[0]?.key}
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
