import type { Household } from './household';
import { isObject } from './parse-viewers';
import { writtenOf } from './stored';

/** What of a file may have been unreadable. */
export type Loss =
  | 'viewers'
  | 'names'
  | 'places'
  | 'notes'
  | 'settings'
  | 'company'
  | 'guides'
  | 'others';

/**
 * What a file holds and the household that was read from it does not, counted: what is written anew from
 * the household has to say all that the file said.
 */
export function lossesOf(file: Record<string, unknown>, household: Household): Map<Loss, number> {
  const counts = new Map<Loss, number>();
  const lost = (loss: Loss, count = 1) => {
    if (count > 0) counts.set(loss, (counts.get(loss) ?? 0) + count);
  };
  const kept = writtenOf(household);
  const viewers = household.viewers.length > 0 ? (kept.viewers as Written[]) : [];
  lost('others', othersIn(file, [...Object.keys(kept), 'positions']));
  if (!Array.isArray(file.viewers)) {
    lost('places', missing(file.positions, viewers[0]?.positions));
    return counts;
  }
  if (presentIn(file) !== presentIn(kept)) lost('company');
  const seen = new Set<unknown>();
  for (const viewer of file.viewers) {
    const same = isObject(viewer) ? viewers.find(({ id }) => id === viewer.id) : undefined;
    if (!same || seen.has(same.id)) {
      lost('viewers');
      continue;
    }
    seen.add(same.id);
    lost('others', othersIn(viewer, Object.keys(same)));
    if (viewer.name !== same.name) lost('names');
    if (content(viewer.hints) !== content(same.hints)) lost('settings');
    lost('places', missing(viewer.positions, same.positions));
    lost('notes', missing(viewer.notes, same.notes));
  }
  return counts;
}

type Written = Record<string, unknown>;

const othersIn = (written: Written, known: readonly string[]) =>
  Object.keys(written).filter((name) => !known.includes(name)).length;

/** How many parts of a map, or of a list, are not among those that were kept as they are. */
function missing(written: unknown, kept: unknown): number {
  if (Array.isArray(written) !== Array.isArray(kept) || !written || typeof written !== 'object') {
    return 1;
  }
  const parts = (whole: object) =>
    Object.entries(whole).map(([name, part]) =>
      content(Array.isArray(whole) ? part : [name, part]),
    );
  const there = new Set(parts(kept as object));
  // Of two that are the same one was kept.
  return parts(written).filter((part) => !there.delete(part)).length;
}

const presentIn = ({ active, together }: Written) =>
  content([
    active,
    Array.isArray(together) ? [...new Set([active, ...together])].sort() : together,
  ]);

/** A value as JSON has it, whatever the order in which it is written. */
function content(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isObject(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
