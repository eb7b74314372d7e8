'use client';

import { useTranslations } from 'next-intl';

/** Zoom by thumb, under the map. */
export function MapTools({
  onZoom,
  onFit,
}: {
  onZoom: (times: number) => void;
  onFit: () => void;
}) {
  const t = useTranslations('map');
  const tools = [
    { name: t('in'), sign: '+', act: () => onZoom(1.6) },
    { name: t('out'), sign: '−', act: () => onZoom(1 / 1.6) },
    { name: t('fit'), sign: '⤢', act: onFit },
  ];
  return (
    <div data-screen className="mt-2 flex justify-end gap-1">
      {tools.map(({ name, sign, act }) => (
        <button
          key={sign}
          type="button"
          aria-label={name}
          title={name}
          onClick={act}
          className="size-11 border border-hair bg-paper text-lg leading-none hover:border-ink"
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
