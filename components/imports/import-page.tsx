'use client';

import { useTranslations } from 'next-intl';
import { useHydrated } from '@/lib/progress/use-hydration';
import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';
import type { ImportShow } from './import-show';

const ImportFlow = lazyComponent(
  () => import('./import-flow').then((code) => code.ImportFlow),
  CodeFailed,
);

/** The way in for what one has watched elsewhere. */
export function ImportPage({ shows }: { shows: readonly ImportShow[] }) {
  const t = useTranslations('imports');
  const hydrated = useHydrated();
  return (
    <div className="max-w-2xl">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-4">{t('what')}</p>
      {hydrated && <ImportFlow shows={shows} />}
    </div>
  );
}
