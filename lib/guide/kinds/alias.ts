import type { Key } from '../keys';
import type { Id, Names } from '../names';

export interface Alias {
  survivor: Id;
  /** What the former id was called when it was given up. */
  name: Names;
  /** The entry that revealed it. */
  key: Key;
}

export interface Aliases {
  /** Former ids of people who turned out to be somebody else. */
  aliases: ReadonlyMap<Id, Alias>;
}

/** The id that stands for `id` now: itself, or whoever they turned out to be. */
export function currentId(
  guide: { aliases: ReadonlyMap<Id, Pick<Alias, 'survivor'>> },
  id: Id,
): Id {
  const next = guide.aliases.get(id);
  return next === undefined ? id : currentId(guide, next.survivor);
}
