'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { singleKeys } from '@/lib/progress/single-keys';

/** "Who is that?", in reach of a thumb; as it looks alone, or as it looks among others. */
export function SearchButton(props: {
  onClick: () => void;
  className?: string;
  children?: ReactNode;
}) {
  const t = useTranslations('show');
  const { areOn } = useStore(singleKeys);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts={areOn ? '/ Control+K' : 'Control+K'}
      aria-label={t('search')}
      title={t('search')}
      onClick={props.onClick}
      className={
        props.className ??
        '-ml-2 inline-flex size-11 shrink-0 items-center justify-center text-accent'
      }
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6" fill="none">
        <g stroke="currentColor" strokeWidth="2" strokeLinecap="round">
          <circle cx="10.5" cy="10.5" r="6" />
          <path d="m15.5 15.5 5 5" />
        </g>
      </svg>
      {props.children}
    </button>
  );
}
