'use client';

import { useTranslations } from 'next-intl';
import { isWithin, type Key } from '@/lib/guide/keys';
import { type Ahead, covered, isSame } from '@/lib/progress/ahead';
import { useAhead, useLooked } from '@/lib/progress/use-position';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { useLookAhead } from './use-look-ahead';

/** What was looked at in this visit, by its numbers; the one that is open can be covered again. */
export function Looked({ position, onLeave }: { position: Key; onLeave: () => void }) {
  const { slug } = useShow();
  const open = useAhead(slug);
  const names = useEntryNames();
  const lookAhead = useLookAhead();
  const t = useTranslations('ahead');
  const looked = useLooked(slug).filter(({ key }) => !isWithin(key, position));
  if (looked.length === 0) return null;
  const name = ({ kind, key }: Ahead) =>
    kind === 'guide'
      ? t('lookedGuide', { upTo: names.upTo(key) })
      : t('lookedRecap', { name: names.name(key) });
  return (
    <div className="mt-6 border-t border-hair pt-4">
      <h3 className="text-base">{t('looked')}</h3>
      <ul className="mt-1">
        {looked.map((one) => (
          <li
            key={`${one.kind} ${one.key}`}
            className="flex flex-wrap items-center justify-between gap-x-4"
          >
            <span>{name(one)}</span>
            <Button
              look="quiet"
              onClick={() => {
                onLeave();
                if (isSame(open, one)) covered();
                else lookAhead(one);
              }}
            >
              {isSame(open, one) ? t('end') : t('again')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
