import { compareKeys, type Key, keysWithin } from '@/lib/guide/keys';
import { changeHead } from '@/lib/own/own-store';
import { NEW } from '@/lib/progress/bring-owners';
import { broughtPositions, type PositionMove } from '@/lib/progress/moves';
import type { PlanItem } from './plan-item';

/** Puts everybody where they are to be, as one change. Throws where a show of one's own cannot be written. */
export async function bringInPositions(items: readonly PlanItem[], at: number): Promise<void> {
  await Promise.all(items.map(growOwn));
  if (items.length > 0) broughtPositions(movesOf(items), at);
}

/** A show of one's own whose end nobody knows has what one has seen of it. */
async function growOwn({ show, seen, key = '' }: PlanItem): Promise<void> {
  if (!show.isOpen || show.keys.includes(key)) return;
  const more = keysWithin(seen.keys, key);
  await changeHead(show.slug, (head) => ({
    ...head,
    keys: [...new Set([...head.keys, ...more])].sort(compareKeys),
  }));
}

/** For each viewer their positions; of two profiles that are the same person's, the further one. */
function movesOf(items: readonly PlanItem[]): PositionMove[] {
  const moves = new Map<string, PositionMove & { positions: Map<string, Key> }>();
  for (const { viewer, profile, show, key = '' } of items) {
    const isNew = viewer === NEW;
    const id = isNew ? `${NEW} ${profile}` : viewer;
    const move = moves.get(id) ?? {
      viewer: isNew ? undefined : viewer,
      name: profile,
      positions: new Map<string, Key>(),
    };
    const there = move.positions.get(show.slug);
    if (there === undefined || compareKeys(key, there) > 0) move.positions.set(show.slug, key);
    moves.set(id, move);
  }
  return [...moves.values()];
}
