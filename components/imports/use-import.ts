'use client';

import { useEffect, useRef, useState } from 'react';
import type { Imported } from '@/lib/import/imported';
import type { Done } from '@/lib/import/read-files';
import type { ImportMessage, ImportRequest } from '@/lib/import/worker';
import type { ImportShow } from './import-show';

type ImportState =
  | { at: 'start' | 'failed' }
  | { at: 'reading'; done: Done }
  | { at: 'read'; imported: Imported };

/** Reads files in a worker, so that the page stays awake; one import at a time. */
export function useImport(shows: readonly ImportShow[]) {
  const [state, setState] = useState<ImportState>({ at: 'start' });
  const worker = useRef<Worker>(undefined);
  const end = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => () => worker.current?.terminate(), []);
  // What was read is matched anew where there are other shows.
  useEffect(() => worker.current?.postMessage({ shows } satisfies ImportRequest), [shows]);
  return {
    state,
    stop: () => {
      end();
      setState({ at: 'start' });
    },
    read: (files: readonly File[]) => {
      end();
      setState({ at: 'reading', done: { part: 0, rows: 0 } });
      worker.current = reader({ files, shows }, (next) => {
        if (next.at === 'failed') end();
        setState(next);
      });
    },
  };
}

function reader(request: ImportRequest, tell: (state: ImportState) => void): Worker {
  const worker = new Worker(new URL('../../lib/import/worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
    if ('done' in data) tell({ at: 'reading', done: data.done });
    else tell('imported' in data ? { at: 'read', imported: data.imported } : { at: 'failed' });
  };
  worker.onerror = () => tell({ at: 'failed' });
  worker.postMessage(request);
  return worker;
}
