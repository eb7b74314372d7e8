'use client';

import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { singleKeys, turnSingleKeys } from '@/lib/progress/single-keys';
import { Check } from '../ui/choice';

/** What keys do, and whether one does something by itself. */
export function Keyboard() {
  const { areOn } = useStore(singleKeys);
  const t = useTranslations('keys');
  const keys = [
    ...(areOn ? [['/', t('search')]] : []),
    ['Ctrl K · ⌘ K', t('search')],
    ['Esc', t('escape')],
    ['← ↑ → ↓ + − 0', t('map')],
  ];
  return (
    <details className="mt-2 border-t border-hair pt-2">
      <summary className="min-h-11 py-2">{t('title')}</summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-2">
        <Check isChecked={areOn} onChange={turnSingleKeys}>
          {t('single')}
        </Check>
      </div>
    </details>
  );
}
