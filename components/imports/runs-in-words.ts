import type { Run } from '@/lib/import/plan';
import type { entryNamesOf } from '../reading/entry-names';

const MOST = 6;

/** "episode 1 to episode 4 and episode 7": the first ones, where there are many. */
export function runsInWords(
  runs: readonly Run[],
  names: ReturnType<typeof entryNamesOf>,
  locale: string,
): string {
  const spans = runs.map(({ first, last }) => names.span([first, last]));
  const named = spans.length > MOST ? [...spans.slice(0, MOST), '…'] : spans;
  return new Intl.ListFormat(locale).format(named);
}
