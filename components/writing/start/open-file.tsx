'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { showRoutes } from '@/lib/addresses/route';
import { PREMISE } from '@/lib/guide/keys';
import { beganShow } from '@/lib/own/begin';
import { Button } from '../../ui/button';
import { FileField } from '../../ui/file-field';
import { useGo } from '../../ui/use-go';
import { askBench } from '../bench/ask-bench';
import type { Opened } from '../bench/open-guide';

type Guide = Exclude<Opened, { trouble: unknown }>;
/** Where the bench could not be fetched. */
const NO_CODE = { trouble: 'code' as const, faults: [] };

/** A guide that somebody saved, as an archive or a folder, or a show of TVmaze: opened, looked at, kept. */
export function OpenFile() {
  const locale = useLocale();
  const t = useTranslations('own');
  const [opened, setOpened] = useState<Opened | 'opening' | typeof NO_CODE>();
  const open = async (files: readonly File[]) => {
    setOpened('opening');
    const paths = files.map((one) => one.webkitRelativePath);
    const done = await askBench({ open: files, paths, languages: [locale] }).catch(() => NO_CODE);
    setOpened(done);
  };
  return (
    <>
      <p>{t('openWhat')}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <FileField
          label={t('openFile')}
          accept=".zip,.json,application/zip,application/json"
          onFiles={(files) => void open(files)}
        />
        <FileField label={t('openFolder')} isFolder onFiles={(files) => void open(files)} />
      </p>
      <div role="status" className="mt-4">
        {opened === 'opening' && t('opening')}
        {typeof opened === 'object' && 'trouble' in opened && (
          <p className="border-l-4 border-accent bg-tray px-4 py-3">
            {t(`openTrouble.${opened.trouble}`)}
          </p>
        )}
        {typeof opened === 'object' && <Faults lines={opened.faults} />}
        {typeof opened === 'object' && 'file' in opened && <Keep guide={opened} />}
      </div>
    </>
  );
}

/** What is wrong in the file, by its name and line. */
function Faults({ lines }: { lines: readonly string[] }) {
  const t = useTranslations('own');
  if (lines.length === 0) return null;
  return (
    <>
      <p className="mt-3">{t('faults')}</p>
      <ul lang="en" className="mt-2 max-h-80 overflow-y-auto border border-hair p-3 text-sm">
        {lines.map((line) => (
          <li key={line} className="py-1 [overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}

/** To be read alone, or taken over as one's own. */
function Keep({ guide }: { guide: Guide }) {
  const locale = useLocale();
  const go = useGo();
  const t = useTranslations('own');
  const [failed, setFailed] = useState(false);
  const { slug, file, entries, beside } = guide;
  const title = file.title[locale] ?? Object.values(file.title)[0];
  const keep = async (isReadOnly: boolean) => {
    try {
      const keys = [PREMISE, ...entries.map(({ key }) => key).filter((key) => key !== PREMISE)];
      const begun = { slug: slug || undefined, file, keys, entries, beside };
      const show = await beganShow({ ...begun, isOpen: false, isReadOnly }, Date.now());
      go(showRoutes(locale, show).show);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="mt-4 border border-hair bg-tray p-4">
      <p className="font-serif text-xl">{title}</p>
      <p className="mt-2">{t('opened')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="main" onClick={() => void keep(false)}>
          {t('takeOver')}
        </Button>
        {slug !== '' && <Button onClick={() => void keep(true)}>{t('onlyRead')}</Button>}
      </div>
      {failed && <p className="mt-3">{t('noRoom')}</p>}
    </div>
  );
}
