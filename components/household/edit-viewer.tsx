'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { removedViewer, renamedViewer } from '@/lib/progress/actions';
import type { Viewer } from '@/lib/progress/household';
import { LONGEST_NAME } from '@/lib/progress/parse-viewers';
import { useViewerName } from '../reading/viewer-names';
import { Button } from '../ui/button';

/** A viewer's name, and the way to take them off this device. */
export function EditViewer({ viewer, isOnly }: { viewer: Viewer; isOnly: boolean }) {
  const nameOf = useViewerName();
  const t = useTranslations('household');
  const field = useId();
  return (
    <div className="mb-3 flex flex-wrap items-end gap-3">
      <p className="grow">
        <label htmlFor={field} className="block text-sm text-soft">
          {t('nameOf', { name: nameOf(viewer) })}
        </label>
        <input
          id={field}
          defaultValue={viewer.name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onBlur={(event) => {
            if (event.target.value !== viewer.name) renamedViewer(viewer.id, event.target.value);
          }}
          className="mt-1 min-h-11 w-full border border-soft bg-paper px-3"
        />
      </p>
      {!isOnly && (
        <Button onClick={() => removedViewer(viewer.id)}>
          {t('remove', { name: nameOf(viewer) })}
        </Button>
      )}
    </div>
  );
}
