'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isWithin, PREMISE } from '@/lib/guide/keys';
import { activeViewer } from '@/lib/progress/household';
import { undid } from '@/lib/progress/progress';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { FinishQuestion } from './finish-question';
import { useMoved } from './use-moved';

/**
 * Takes back the last step, for as long as it is the last; whoever listens is told that it was made. Where
 * one went back, that leads to what one may have gone back from: it says so, and asks.
 */
export function UndoMove() {
  const { slug } = useShow();
  const { moved, opened, before } = useMoved() ?? {};
  const [asked, setAsked] = useState(false);
  const names = useEntryNames();
  const t = useTranslations('position');
  const from = before && activeViewer(before).positions.get(slug)?.key;
  const isBack = moved?.key !== undefined && from !== undefined && !isWithin(from, moved.key);
  return (
    <>
      <span role="status" className="sr-only">
        {moved && t('changed', { upTo: names.upTo(moved.key) })}
        {opened && t('lateOpened', { name: names.title(opened.special) })}
      </span>
      {(moved || opened) && (
        <Button
          look="quiet"
          className="-mr-4 shrink-0"
          onClick={isBack ? () => setAsked(true) : undid}
        >
          {isBack ? t('return', { name: names.brief(from) }) : t('undo')}
          {!isBack && moved && ` · ${names.brief(moved.key)}`}
        </Button>
      )}
      <FinishQuestion
        to={asked && isBack ? from : undefined}
        position={moved?.key ?? PREMISE}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
