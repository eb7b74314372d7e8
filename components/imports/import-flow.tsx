'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { FileChoice } from './file-choice';
import type { ImportShow } from './import-show';
import { LeftOut } from './left-out';
import { Plan } from './plan';
import { Unmatched } from './unmatched';
import { useImport } from './use-import';
import { useImportShows } from './use-import-shows';

/** Files, then what follows from them; nothing changes before that is agreed to. */
export function ImportFlow({ shows: served }: { shows: readonly ImportShow[] }) {
  const shows = useImportShows(served);
  const { state, read, stop } = useImport(shows);
  const t = useTranslations('imports');
  if (state.at === 'reading') {
    return (
      <div className="mt-8">
        <p role="status">{t('reading', { count: state.done.rows })}</p>
        <progress value={state.done.part} className="mt-2 block w-full accent-accent" />
        <Button onClick={stop} className="mt-4">
          {t('stop')}
        </Button>
      </div>
    );
  }
  const { imported } = state.at === 'read' ? state : {};
  const isNothing = imported?.profiles.every(({ seen }) => seen.length === 0);
  return (
    <>
      {imported && !isNothing && <Plan imported={imported} shows={shows} />}
      {imported && (
        <>
          <LeftOut imported={imported} isNothing={isNothing === true} />
          <Unmatched shows={imported.unmatched} />
        </>
      )}
      {state.at === 'failed' && (
        <p role="alert" className="mt-8">
          {t('failed')}
        </p>
      )}
      <FileChoice isAgain={imported !== undefined} onChoose={read} />
    </>
  );
}
