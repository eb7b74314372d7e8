'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { parseBackup, type ReadBackup } from '@/lib/progress/backup';
import { withSlugsNow } from '@/lib/progress/former-slugs';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FileField } from '../ui/file-field';
import { BringQuestion, type FileToBring } from './bring-question';

/** More than a device could keep. */
const MOST_BYTES = 20_000_000;

/** The way in for what another device kept: a file, or its text where files cannot be had. */
export function BringFile() {
  const [file, setFile] = useState<FileToBring>();
  const [said, setSaid] = useState<'newer' | 'unreadable' | 'tooLarge' | 'onlyNow'>();
  const t = useTranslations('files');
  const look = async (text: string) => {
    const read = parseBackup(text);
    setSaid(typeof read === 'string' ? read : undefined);
    setFile(typeof read === 'string' ? undefined : await fileToBring(read));
  };
  const choose = async ([chosen]: readonly File[]) => {
    if (chosen && chosen.size > MOST_BYTES) setSaid('tooLarge');
    else if (chosen) await look(await chosen.text().catch(() => ''));
  };
  return (
    <>
      <p className="mt-4">
        <FileField
          label={t('bring')}
          accept="application/json,text/plain,.json,.txt"
          onFiles={(files) => void choose(files)}
        />
      </p>
      <PasteText onLook={(text) => void look(text)} />
      <p role="status">{said && t(said)}</p>
      <Dialog open={file !== undefined} title={t('plan')} onClose={() => setFile(undefined)}>
        {file && (
          <BringQuestion
            file={file}
            onCancel={() => setFile(undefined)}
            onDone={(isAside) => {
              setFile(undefined);
              setSaid(isAside ? undefined : 'onlyNow');
            }}
          />
        )}
      </Dialog>
    </>
  );
}

/** What is here already is not brought in, and what cannot be read is counted. */
async function fileToBring(read: ReadBackup): Promise<FileToBring> {
  const household = withSlugsNow(read.household);
  if (read.guides.length === 0) return { ...read, household, shows: [] };
  const { guidesToBring } = await import('@/lib/own/own-backup');
  const { guides, shows, unread } = await guidesToBring(read.guides);
  const losses = new Map(read.losses);
  if (unread > 0) losses.set('guides', unread);
  return { household, guides, shows, losses };
}

function PasteText({ onLook }: { onLook: (text: string) => void }) {
  const [text, setText] = useState('');
  const t = useTranslations('files');
  const field = useId();
  return (
    <details>
      <summary className="min-h-11 py-2 text-soft">{t('paste')}</summary>
      <label htmlFor={field} className="sr-only">
        {t('asText')}
      </label>
      <textarea
        id={field}
        rows={3}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        className="w-full border border-soft bg-paper p-3 text-sm"
      />
      <Button onClick={() => onLook(text)}>{t('look')}</Button>
    </details>
  );
}
