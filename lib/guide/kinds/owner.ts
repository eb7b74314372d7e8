import type { Id } from '../names';
import type { Aliases } from './alias';
import { type People, type Person, personIn } from './person';
import type { Thing, Things } from './thing';

/** Whoever or whatever has a name, notes and bonds. */
export type Owner = Person | Thing;

export type Owners = People & Things & Aliases;

/** Somebody or something known so far, under any id they have had. */
export function namedIn(guide: Owners, id: Id): Owner | undefined {
  return personIn(guide, id) ?? guide.things.get(id);
}
