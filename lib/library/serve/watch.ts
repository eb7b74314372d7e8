import 'server-only';
import { type FSWatcher, watch } from 'node:fs';
import { checkRoot } from '../checks/check';
import { dataRoot, readRoot } from '../read/files';
import { findingLine, isWarning } from '../read/finding';
import type { SourceLine } from '../read/source-line';

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
    const root = dataRoot();
    const { folders, findings: strays } = await readRoot(root);
    if (signal.aborted) return;
    const places = [root, ...folders.map(({ path }) => path), ...strays.map(({ file }) => file)];
    for (const place of places) {
      if (!watchers.has(place)) follow(place);
    }
    const shows = folders.map(({ slug, files, findings }) => [slug, [...files], findings]);
    const saved = JSON.stringify([strays, shows]);
    if (saved === told) return;
    told = saved;
    const { findings } = await checkRoot(root);
    if (!signal.aborted) tell(findings.filter((one) => !isWarning(one)).map(faultOf));
  };
  const follow = (place: string) => {
    try {
      const watcher = watch(place, soon).on('error', () => forget(place));
      watchers.set(place, watcher);
    } catch {
      // A place that is not there is a finding.
    }
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
