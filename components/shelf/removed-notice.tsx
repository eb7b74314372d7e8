'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { guideLanguage } from '@/lib/i18n/locales';
import { putGuide, type WholeGuide } from '@/lib/own/own-store';
import { letGo } from '@/lib/own/removed';
import { UndoNotice } from '../reading/undo-notice';

/** Says which guide was taken off the device, and puts it back as it was. */
export function RemovedNotice({ guide }: { guide: WholeGuide }) {
  const { head, entries, beside } = guide;
  const { title, languages } = head.file;
  const [hasFailed, setFailed] = useState(false);
  const name = title[guideLanguage(languages, useLocale())] ?? Object.values(title)[0] ?? '';
  const t = useTranslations('own');
  const putBack = () => {
    putGuide(head, entries, beside).then(letGo, () => setFailed(true));
  };
  return (
    <UndoNotice
      text={hasFailed ? t('noRoom') : t('removed', { title: name })}
      onUndo={putBack}
      onKeep={letGo}
    />
  );
}
