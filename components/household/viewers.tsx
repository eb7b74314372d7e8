'use client';

import { useLocale, useTranslations } from 'next-intl';
import { importRoute } from '@/lib/addresses/route';
import { switchedViewer, watchesAlong } from '@/lib/progress/actions';
import { activeViewer } from '@/lib/progress/household';
import { useHousehold, useLastChange } from '@/lib/progress/use-household';
import { UndoNotice } from '../reading/undo-notice';
import { useViewerName } from '../reading/viewer-names';
import { Check, Choice } from '../ui/choice';
import { PageLink } from '../ui/page-link';
import { AddViewer } from './add-viewer';
import { EditViewer } from './edit-viewer';
import { HintsChoice } from './hints-choice';
import { Keyboard } from './keyboard';
import { TakeAlong } from './take-along';

/** Who is on this device, who watches now and with whom, and how much they want to be told. */
export function Viewers({ onLeave }: { onLeave: () => void }) {
  const household = useHousehold();
  const { viewers, together } = household;
  const active = activeViewer(household);
  const nameOf = useViewerName();
  const t = useTranslations('household');
  return (
    <>
      <p className="mt-2 text-soft">{t('what')}</p>
      {viewers.length > 1 && (
        <fieldset className="mt-3">
          <legend className="sr-only">{t('title')}</legend>
          {viewers.map((viewer) => (
            <Choice
              key={viewer.id}
              isChosen={viewer.id === active.id}
              onChoose={() => {
                switchedViewer(viewer.id);
                onLeave();
              }}
            >
              <bdi translate="no">{nameOf(viewer)}</bdi>
            </Choice>
          ))}
        </fieldset>
      )}
      {viewers.length > 1 && (
        <fieldset className="mt-4 border-t border-hair pt-3">
          <legend className="float-left mb-1 w-full">{t('together')}</legend>
          <p className="clear-both text-soft">{t('togetherWhat')}</p>
          {viewers
            .filter(({ id }) => id !== active.id)
            .map((viewer) => (
              <Check
                key={viewer.id}
                isChecked={together.includes(viewer.id)}
                onChange={(isPresent) => watchesAlong(viewer.id, isPresent)}
              >
                <bdi translate="no">{nameOf(viewer)}</bdi>
              </Check>
            ))}
        </fieldset>
      )}
      <AddViewer isFirst={viewers.length === 1} />
      <HintsChoice viewer={active} />
      <details className="mt-4 border-t border-hair pt-2">
        <summary className="min-h-11 py-2">{t('edit')}</summary>
        {viewers.map((viewer) => (
          <EditViewer key={viewer.id} viewer={viewer} isOnly={viewers.length === 1} />
        ))}
      </details>
      <Keyboard />
      <TakeAlong />
      <p className="mt-2 border-t border-hair pt-2">
        <PageLink href={importRoute(useLocale())} onClick={onLeave}>
          {t('elsewhere')}
        </PageLink>
      </p>
      <Undo />
    </>
  );
}

/** Says that somebody was removed, or that a file was brought in, and takes it back. */
function Undo() {
  const { left, brought } = useLastChange() ?? {};
  const nameOf = useViewerName();
  const t = useTranslations('household');
  const f = useTranslations('files');
  return (
    <div role="status">
      {(left || brought) && (
        <UndoNotice
          className="mt-3"
          text={left ? t('removed', { name: nameOf(left) }) : f('brought')}
        />
      )}
    </div>
  );
}
