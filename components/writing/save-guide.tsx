'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isWithin } from '@/lib/guide/keys';
import { RESERVED_SLUGS } from '@/lib/guide/slugs';
import { idFor } from '@/lib/own/ids';
import { BLANK_ENTRY } from '@/lib/own/own-guide';
import { changeHead, wholeGuide } from '@/lib/own/own-store';
import { lift } from '@/lib/own/pen';
import { useEntryNames } from '../reading/entry-names';
import { useReadingPlace } from '../reading/use-reading';
import { Button } from '../ui/button';
import { GiveFile } from '../ui/give-file';
import { askBench } from './bench/ask-bench';
import type { Packed } from './bench/pack-guide';
import { useOwn } from './own-context';

/** The guide as a file, in the format in which guides are written: what the checks complain of comes first. */
export function SaveGuide() {
  const { show } = useOwn();
  const { position } = useReadingPlace();
  const names = useEntryNames();
  const t = useTranslations('own');
  const [packed, setPacked] = useState<(Packed & { name: string }) | 'packing' | 'failed'>();
  const pack = async () => {
    setPacked('packing');
    await lift();
    const whole = await wholeGuide(show);
    if (!whole) return setPacked('failed');
    const { head, beside } = whole;
    const written = new Map(whole.entries.map(({ key, file }) => [key, file]));
    const last = whole.entries.at(-1)?.key ?? '';
    const keys = head.keys.filter((key) => isWithin(key, last) || written.has(key));
    const entries = head.keys
      .filter((key, place) => place === 0 || keys.includes(key))
      .map((key) => ({ key, file: written.get(key) ?? BLANK_ENTRY }));
    const titles = Object.fromEntries(entries.map(({ key }) => [key, names.title(key)]));
    const title = Object.values(head.file.title)[0] ?? '';
    const slug = idFor(title, 'show', (id) => RESERVED_SLUGS.includes(id));
    const asked = { slug, file: head.file, entries, beside, titles, horizon: position };
    setPacked({ ...(await askBench({ pack: asked })), name: `${slug}.zip` });
    await changeHead(show, (now) => ({ ...now, savedAt: Date.now() }));
  };
  return (
    <div className="mt-4">
      <p>{t('saveWhat')}</p>
      <Button className="mt-3" onClick={() => void pack().catch(() => setPacked('failed'))}>
        {t('save')}
      </Button>
      <div role="status" className="mt-3">
        {packed === 'packing' && t('opening')}
        {packed === 'failed' && t('openTrouble.code')}
        {typeof packed === 'object' && (
          <>
            <p>{t(packed.faults.length === 0 ? 'saveRight' : 'saveFaults')}</p>
            {packed.faults.length > 0 && (
              <ul
                lang="en"
                className="my-3 max-h-80 overflow-y-auto border border-hair p-3 text-sm"
              >
                {packed.faults.map((line) => (
                  <li key={line} className="py-1 [overflow-wrap:anywhere]">
                    {line}
                  </li>
                ))}
              </ul>
            )}
            <GiveFile
              label={t('saveNow', { name: packed.name })}
              make={() => new File([packed.zip], packed.name, { type: 'application/zip' })}
              otherwise={t('saveAll')}
            />
          </>
        )}
      </div>
    </div>
  );
}
