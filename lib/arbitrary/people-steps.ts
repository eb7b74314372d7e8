import { THING_KINDS } from '@/lib/guide/kinds/thing';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Dice } from './dice';
import { anybody, idOf, isSamePerson, type Known, names, told } from './known';
import { nameOf } from './name-pool';
import { inLanguages, thingName } from './words';

type Person = EntryFile['people'][string];
type Thing = EntryFile['things'][string];
type Note = Person['notes'][number];

export function meetPerson(entry: EntryFile, known: Known, dice: Dice): void {
  const id = idOf(known.count.ids++);
  known.people.push(id);
  entry.people[id] = { ...names(known, dice, true), ...credit(known, dice), notes: [] };
}

export function changePerson(entry: EntryFile, known: Known, dice: Dice): void {
  const id = dice.one(known.people.filter((one) => !isNamedIn(entry, one)));
  if (id === undefined) return;
  entry.people[id] = {
    ...personOf(entry, id),
    ...names(known, dice, false),
    ...credit(known, dice),
  };
}

function credit(known: Known, dice: Dice) {
  if (dice.below(3) < 2) return {};
  return { cast: inLanguages(nameOf(known.count.names++).name, known.languages) };
}

export function meetThing(entry: EntryFile, known: Known): void {
  const id = idOf(known.count.ids++);
  const name = inLanguages(thingName(known.things.length), known.languages);
  const kind = THING_KINDS[known.things.length % THING_KINDS.length];
  known.things.push(id);
  known.called.push(name);
  entry.things[id] = { name, kind, also: [], notes: [] };
}

export function changeThing(entry: EntryFile, known: Known, dice: Dice): void {
  const id = dice.one(known.things.filter((one) => !isNamedIn(entry, one)));
  if (id === undefined) return;
  const kind = dice.maybe() ? { kind: dice.one(THING_KINDS) } : {};
  const given = dice.maybe() ? names(known, dice, false) : {};
  entry.things[id] = { ...thingOf(entry, id), ...kind, ...given };
}

/** A note, which may replace or correct what earlier entries noted of the same owner under any id. */
export function addNote(entry: EntryFile, known: Known, dice: Dice): void {
  const owner = dice.one(anybody(known));
  if (owner === undefined) return;
  const put = (note: Note) => {
    if (known.things.includes(owner)) {
      const thing = thingOf(entry, owner);
      entry.things[owner] = { ...thing, notes: [...thing.notes, note] };
    } else {
      const person = personOf(entry, owner);
      entry.people[owner] = { ...person, notes: [...person.notes, note] };
    }
  };
  const take = () => {
    const standing = known.notes.filter((old) => isSamePerson(known, old.owner, owner));
    const taken = dice.some(standing, 2);
    known.notes = known.notes.filter((old) => !taken.includes(old));
    const isBare = dice.maybe();
    return taken.map((old) => (isBare && old.owner === owner ? old.id : `${old.owner}/${old.id}`));
  };
  const replaces = dice.maybe() ? take() : [];
  const corrects = dice.maybe() ? take() : [];
  put({
    id: idOf(known.count.notes++),
    text: told(known, dice),
    ...(replaces.length > 0 && { replaces }),
    ...(corrects.length > 0 && { corrects }),
    sources: ['S1'],
  });
}

/** Two people turn out to be one; the survivor may be named by a former id. */
export function revealSomebody(entry: EntryFile, known: Known, dice: Dice): void {
  const id = dice.one(known.people.filter((one) => !known.aliases.has(one)));
  const survivor = dice.one(known.people.filter((one) => id && !isSamePerson(known, one, id)));
  if (id === undefined || survivor === undefined) return;
  known.aliases.set(id, { survivor });
  entry.people[id] = { ...personOf(entry, id), revealed_as: survivor };
}

/** A second change in one entry would take back names that its texts use. */
function isNamedIn(entry: EntryFile, id: Id): boolean {
  return [personOf(entry, id), thingOf(entry, id)].some(
    ({ name, short, also }) => name || short || also.length > 0,
  );
}

function personOf({ people }: EntryFile, id: Id): Person {
  return (Object.hasOwn(people, id) && people[id]) || { also: [], notes: [] };
}

function thingOf({ things }: EntryFile, id: Id): Thing {
  return (Object.hasOwn(things, id) && things[id]) || { also: [], notes: [] };
}
