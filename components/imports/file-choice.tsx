'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileField } from '../ui/file-field';
import { droppedFiles, filesOfFolder } from './dropped-files';

const SERVICES = ['netflix', 'trakt', 'tvTime', 'others', 'plain'] as const;

/** Where files come in: chosen, or dropped; a folder and an archive, too. */
export function FileChoice(props: {
  isAgain: boolean;
  onChoose: (files: readonly File[]) => void;
}) {
  const t = useTranslations('imports');
  const [isOver, setOver] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const give = (files: readonly File[]) => files.length > 0 && props.onChoose(files);
  return (
    <section className="mt-10">
      {props.isAgain && <h2 className="mb-3 text-2xl">{t('again')}</h2>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the fields in it do the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          droppedFiles(event.dataTransfer).then(give, () => setFailed(true));
        }}
        className={`border border-dashed px-5 py-6 ${isOver ? 'border-accent bg-tray' : 'border-hair'}`}
      >
        <p>{t('drop')}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <FileField label={t('files')} isMany onFiles={give} />
          <FileField label={t('folder')} isFolder onFiles={(files) => give(filesOfFolder(files))} />
        </div>
        <p role="status">{hasFailed && t('failed')}</p>
      </div>
      <details className="mt-4">
        <summary className="min-h-11 py-2">{t('which')}</summary>
        <ul className="list-disc pl-5">
          {SERVICES.map((service) => (
            <li key={service} className="py-1">
              {t(`from.${service}`)}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-soft">{t('whichWhat')}</p>
      </details>
    </section>
  );
}
