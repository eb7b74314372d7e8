'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { download } from '../ui/download';
import { pictureFile } from '../ui/picture-file';
import type { BandTitles } from './band-titles';
import { Poster } from './poster';
import type { Following } from './ribbon-drawing';

/** The leaves as a picture to keep, drawn on the device. */
export function SavePoster(props: {
  leaves: readonly RibbonLeaf[];
  titles: BandTitles;
  following: Following;
}) {
  const { slug } = useShow();
  const { horizon } = useGuide();
  const t = useTranslations('ribbon');
  const poster = useRef<SVGSVGElement>(null);
  const [state, setState] = useState<'still' | 'drawing' | 'failed'>('still');
  const save = async () => {
    flushSync(() => setState('drawing'));
    try {
      if (poster.current) download(await pictureFile(poster.current, `${slug}-${horizon}`));
      setState('still');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button onClick={() => void save()}>{t('save')}</Button>
      <span role="status">{state === 'failed' && t('saveFailed')}</span>
      {state === 'drawing' && <Poster ref={poster} {...props} />}
    </>
  );
}
