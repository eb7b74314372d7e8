import { type Key, PREMISE } from '@/lib/guide/keys';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';

type IsThing = (id: Id) => boolean;

/** Who is on screen in an entry, as the format has it: whom it lists, else everybody in its scenes. */
export function onScreen({ present, scenes }: EntryFile, isThing: IsThing): readonly Id[] {
  if (present) return present;
  return [...new Set(scenes.flatMap(({ about }) => about))].filter((id) => !isThing(id));
}

/** What `present` is to be when somebody is on screen, or no longer; in a premise nobody is. */
export function withOnScreen(
  at: { key: Key; file: EntryFile; isThing: IsThing },
  id: Id,
  isOn: boolean,
): readonly Id[] | undefined {
  const { key, file, isThing } = at;
  if (key === PREMISE) return file.present;
  const others = onScreen(file, isThing).filter((one) => one !== id);
  const now = isOn ? [...others, id] : others;
  const inScenes = onScreen({ ...file, present: undefined }, isThing);
  const isAsInScenes = now.length === inScenes.length && inScenes.every((one) => now.includes(one));
  return isAsInScenes ? undefined : now;
}
