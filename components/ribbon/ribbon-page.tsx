'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import { CodeFailed } from '../reading/code-failed';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { lazyComponent } from '../ui/lazy-component';
import { useQueryChoice } from '../ui/use-query-choice';

const RibbonScenes = lazyComponent(
  () => import('./ribbon-scenes').then((code) => code.RibbonScenes),
  CodeFailed,
);
const Matrix = lazyComponent(() => import('./matrix').then((code) => code.Matrix), CodeFailed);

/** Who was there with whom: scene by scene as ribbons, or episode by episode as a matrix. */
export function RibbonPage() {
  const { log, horizon } = useGuide();
  const { unit } = useShow();
  const names = useEntryNames();
  const t = useTranslations('ribbon');
  const tGate = useTranslations('gate');
  const { chosen, choose } = useQueryChoice();
  // A guide may have no scenes: then there is nothing to choose.
  const hasScenes = log.some(({ key, about }) => key !== PREMISE && about.length > 0);
  const isByScene = hasScenes && chosen('by') !== 'episode';
  const views = [
    { name: t('byScene'), isOn: isByScene, by: undefined },
    { name: t('byEpisode', { unit }), isOn: !isByScene, by: 'episode' },
  ];
  return (
    <div className="mt-10">
      <PageHeading tab={t('title')}>{t('title')}</PageHeading>
      {horizon === PREMISE ? (
        <p className="mt-4">{t('none')}</p>
      ) : (
        <>
          <p className="mt-2 text-soft">
            {t(isByScene ? 'what' : 'whatMatrix', { upTo: names.upTo(horizon), unit })}
          </p>
          {hasScenes && (
            // biome-ignore lint/a11y/useSemanticElements: two views, not a form's group
            <div role="group" aria-label={t('views')} data-screen className="mt-3 flex gap-2">
              {views.map(({ name, isOn, by }) => (
                <Button
                  key={name}
                  aria-pressed={isOn}
                  onClick={() => choose({ by })}
                  className="aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-accent"
                >
                  {name}
                </Button>
              ))}
            </div>
          )}
          {isByScene ? (
            <RibbonScenes pending={<Pending text={t('pending')} />} />
          ) : (
            <Matrix pending={<Pending text={tGate('pending')} />} />
          )}
        </>
      )}
    </div>
  );
}

/** Leaves room for what comes, and says so where that takes its time. */
function Pending({ text }: { text: string }) {
  return (
    <p role="status" className="animate-late mt-6 min-h-dvh text-soft">
      {text}
    </p>
  );
}
