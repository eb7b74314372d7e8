'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { Check } from '../ui/choice';
import { GiveFile } from '../ui/give-file';
import { CARD_HEIGHT, CARD_WIDTH, type CardStyle } from './card';
import { drawCard } from './draw-card';
import { useCard } from './use-card';

/** A card to send as a picture, drawn on this device from what is known as of an entry. */
export function CardPicture({ entry }: { entry: Key }) {
  const { slug } = useShow();
  const [tells, setTells] = useState(false);
  const [picture, setPicture] = useState<string>();
  const names = useEntryNames();
  const t = useTranslations('share');
  const card = useCard(entry, tells);
  useEffect(() => {
    let isGone = false;
    // The face of headings may not have come yet.
    void document.fonts.ready.then(() => {
      if (!isGone) setPicture(drawn((at) => drawCard(at, card, styleOfPage())));
    });
    return () => {
      isGone = true;
    };
  }, [card]);
  const said = t('pictureOf', { title: card.title, upTo: names.upTo(entry) });
  return (
    <>
      <Check isChecked={tells} onChange={setTells}>
        {t('tells', { upTo: names.upTo(entry) })}
      </Check>
      <div className="mt-2 aspect-4/5 max-h-[60vh] max-w-full border border-hair">
        {/* biome-ignore lint/performance/noImgElement: it is drawn here, no file is fetched */}
        {picture && <img src={picture} alt={said} className="size-full object-contain" />}
      </div>
      {picture && (
        <GiveFile
          label={t('savePicture')}
          make={() => fileOf(picture, `${slug}-${entry}.png`)}
          otherwise={t('notCome')}
        />
      )}
    </>
  );
}

/** As a page may show it, and a finger may hold it: an address that holds the picture. */
function drawn(draw: (at: CanvasRenderingContext2D) => void): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const at = canvas.getContext('2d');
  if (!at) return undefined;
  draw(at);
  return canvas.toDataURL('image/png');
}

function fileOf(picture: string, name: string): File {
  const bytes = atob(picture.slice(picture.indexOf(',') + 1));
  const array = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  return new File([array], name, { type: 'image/png' });
}

/** The faces and the colours of the page that one looks at. */
function styleOfPage(): CardStyle {
  const heading = getComputedStyle(document.querySelector('main h1') ?? document.body);
  const page = getComputedStyle(document.querySelector('main') ?? document.body);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  return {
    heading: heading.fontFamily,
    plain: page.fontFamily,
    isRightToLeft: heading.direction === 'rtl',
    colour,
    mixed: (mixture) => mixture.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name)),
  };
}
