import type { Household, Viewer } from './household';

/** Who somebody in a file is on this device: somebody here, by their id, or somebody new, or nobody. */
export type Owner = string;
export const NEW = 'new';
export const NOBODY = 'nobody';

/** As chosen; else by name, where there is no doubt. */
export function ownersOf(
  here: Household,
  file: Household,
  chosen: ReadonlyMap<string, Owner> | undefined,
): Map<string, Owner> {
  const all = new Map<string, Owner>();
  for (const viewer of file.viewers) {
    const like = isUntouched(here) ? undefined : namesake(here, file, viewer)?.id;
    const proposed = like && ![...all.values()].includes(like) ? like : NEW;
    all.set(viewer.id, chosen?.get(viewer.id) ?? proposed);
  }
  return all;
}

function namesake(here: Household, file: Household, { id, name }: Viewer): Viewer | undefined {
  const so = folded(name);
  const like = (viewer: Viewer) => folded(viewer.name) === so;
  const others = here.viewers.filter(like);
  const sameId = others.find((viewer) => viewer.id === id);
  const isAlone = others.length === 1 && file.viewers.filter(like).length === 1;
  return sameId ?? (isAlone ? others[0] : undefined);
}

const folded = (name: string) => name.normalize('NFKC').toLowerCase();

/** Whether nobody has done anything on this device yet. */
export function isUntouched({ viewers }: Household): boolean {
  const [only, ...others] = viewers;
  if (!only || others.length > 0) return false;
  return only.name === '' && only.positions.size + only.notes.length === 0;
}
