'use client';

import { useTranslations } from 'next-intl';
import { isWithin } from '@/lib/guide/keys';
import { endLookAhead, isSameLookAhead, type LookAhead } from '@/lib/progress/look-ahead';
import { usePastLookAheads } from '@/lib/progress/use-look-aheads';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { useStartLookAhead } from './use-start-look-ahead';

/** What was looked at in this visit, by its numbers; the one that is open can be covered again. */
export function PastLookAheads({ onLeave }: { onLeave: () => void }) {
  const { slug } = useShow();
  const { position, lookAhead: open } = useReadingPlace();
  const names = useEntryNames();
  const start = useStartLookAhead();
  const t = useTranslations('ahead');
  const past = usePastLookAheads(slug).filter(({ key }) => !isWithin(key, position));
  if (past.length === 0) return null;
  const name = ({ kind, key }: LookAhead) =>
    kind === 'guide'
      ? t('lookedGuide', { upTo: names.upTo(key) })
      : t('lookedRecap', { name: names.name(key) });
  return (
    <div className="mt-6 border-t border-hair pt-4">
      <h3 className="text-base">{t('looked')}</h3>
      <ul className="mt-1">
        {past.map((one) => (
          <li
            key={`${one.kind} ${one.key}`}
            className="flex flex-wrap items-center justify-between gap-x-4"
          >
            <span>{name(one)}</span>
            <Button
              look="quiet"
              onClick={() => {
                onLeave();
                if (isSameLookAhead(open, one)) endLookAhead();
                else start(one);
              }}
            >
              {isSameLookAhead(open, one) ? t('end') : t('again')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
