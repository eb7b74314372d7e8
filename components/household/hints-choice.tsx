'use client';

import { useTranslations } from 'next-intl';
import { choseHints } from '@/lib/progress/actions';
import type { Viewer } from '@/lib/progress/household';
import { Check, Choice } from '../ui/choice';

/** How much the guide may tell the active viewer of what is to come: numbers, never more. */
export function HintsChoice({ viewer: { hints } }: { viewer: Viewer }) {
  const t = useTranslations('household');
  return (
    <fieldset className="mt-4 border-t border-hair pt-3">
      <legend className="float-left w-full">{t('hints')}</legend>
      <div className="clear-both">
        <Choice
          isChosen={hints.numbers === 'season'}
          onChoose={() => choseHints({ numbers: 'season' })}
        >
          {t('hintsSeason')}
        </Choice>
        <Choice
          isChosen={hints.numbers === 'next'}
          onChoose={() => choseHints({ numbers: 'next' })}
        >
          {t('hintsNext')}
        </Choice>
        <Check isChecked={hints.left} onChange={(left) => choseHints({ left })}>
          {t('hintsLeft')}
        </Check>
      </div>
    </fieldset>
  );
}
