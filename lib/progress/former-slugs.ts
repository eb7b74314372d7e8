import type { Household, Position, Viewer } from './household';
import { readAs } from './progress';

/** What a show's slug is now, by what it was once: as far as the pages that were opened have said. */
const slugNow = new Map<string, string>();

export function learnFormerSlugs(slug: string, formerly: readonly string[]): void {
  for (const former of formerly) slugNow.set(former, slug);
  readAs(withSlugsNow);
}

/** The household with its places and notes where the shows are now; itself, where nothing has moved. */
export function withSlugsNow(household: Household): Household {
  const isOld = ({ positions, notes }: Viewer) =>
    [...positions.keys(), ...notes.map(({ show }) => show)].some((show) => slugNow.has(show));
  if (slugNow.size === 0 || !household.viewers.some(isOld)) return household;
  return { ...household, viewers: household.viewers.map(moved) };
}

/** Of two places in what is one show now, that one stands which was said last. */
function moved(viewer: Viewer): Viewer {
  const positions = new Map<string, Position>();
  for (const [show, position] of viewer.positions) {
    const slug = slugNow.get(show) ?? show;
    const other = positions.get(slug);
    if (!other || other.at < position.at) positions.set(slug, position);
  }
  const notes = viewer.notes.map((note) => {
    return { ...note, show: slugNow.get(note.show) ?? note.show };
  });
  return { ...viewer, positions, notes };
}
