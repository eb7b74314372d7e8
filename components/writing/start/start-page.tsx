'use client';

import { useTranslations } from 'next-intl';
import { Section } from '../../ui/section';
import { NewShow } from './new-show';
import { OpenFile } from './open-file';

/** Where a show of one's own begins: by its title, or from a file. */
export function StartPage() {
  const t = useTranslations('own');
  return (
    <div className="max-w-2xl">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-4">{t('what')}</p>
      <NewShow />
      <Section title={t('openTitle')}>
        <OpenFile />
      </Section>
    </div>
  );
}
