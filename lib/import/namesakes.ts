import { contradicts, type GuideShow, isIdentified } from './shows';
import type { ShowIds, Watched } from './watched';

type Row = Readonly<{ watched: Watched; show: GuideShow }>;

/**
 * Tells the rows of which nothing says that they are of the show whose title they bear: they have neither
 * an id of it nor a year, and others of that title have other ids.
 */
export function namesakesIn(rows: readonly Row[]): (row: Row) => boolean {
  const identities = new Map<GuideShow, Map<string, ShowIds>>();
  for (const { watched, show } of rows) {
    if (watched.kind === 'title') continue;
    const { ids } = watched.show;
    const of = identities.get(show) ?? new Map<string, ShowIds>();
    identities.set(show, of.set(JSON.stringify(ids), ids));
  }
  return ({ watched, show }) => {
    if (watched.kind === 'title' || watched.show.year !== undefined) return false;
    const { ids } = watched.show;
    if (isIdentified(show.ids, ids)) return false;
    return [...(identities.get(show)?.values() ?? [])].some((other) => contradicts(other, ids));
  };
}
