import 'server-only';
import { type FSWatcher, watch } from 'node:fs';
import { checkRoot } from './check';
import { dataRoot, readRoot } from './files';
import { findingLine, isWarning } from './finding';
import type { SourceLine } from './source-line';

/** What is wrong in a guide, for who writes it. */
export interface Fault {
  /** `file:line:column rule: message`. */
  line: string;
  source?: SourceLine;
}

/** Editors save in several steps. */
const SETTLED = 80;

/**
 * Tells what is wrong in the guides of the data root, now and whenever a file of them is saved, until
 * `signal`. For development alone: what it tells quotes guides at every position.
 */
export async function watchFaults(tell: (faults: Fault[]) => void, signal: AbortSignal) {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let told = '';
  const look = async () => {
    const { folders } = await readRoot(dataRoot());
    if (signal.aborted) return;
    for (const place of [dataRoot(), ...folders.map(({ path }) => path)]) {
      if (!watchers.has(place))
        watchers.set(
          place,
          watch(place, soon).on('error', () => forget(place)),
        );
    }
    const saved = JSON.stringify(folders.map(({ slug, files }) => [slug, ...files]));
    if (saved === told) return;
    told = saved;
    const { findings } = await checkRoot(dataRoot());
    tell(findings.filter((one) => !isWarning(one)).map(faultOf));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
  };
  const forget = (place: string) => {
    watchers.get(place)?.close();
    watchers.delete(place);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const place of [...watchers.keys()]) forget(place);
  });
  await look();
}

const faultOf = (finding: Parameters<typeof findingLine>[0]): Fault => ({
  line: findingLine(finding),
  source: finding.source,
});
