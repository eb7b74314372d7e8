'use client';

import { useTranslations } from 'next-intl';
import { CodeFailed } from '../reading/code-failed';
import { PageHeading } from '../reading/page-heading';
import { Write } from '../reading/writing-slot';
import { lazyComponent } from '../ui/lazy-component';

/** The maps and what is beside them come after the page. */
const Relationships = lazyComponent(
  () => import('./relationships').then((code) => code.Relationships),
  CodeFailed,
);

export function RelationshipsPage() {
  const t = useTranslations('bonds');
  return (
    <div className="mt-10">
      <PageHeading tab={t('title')}>{t('title')}</PageHeading>
      <Relationships pending={<div className="min-h-dvh" />} />
      <Write of="bonds" />
    </div>
  );
}
