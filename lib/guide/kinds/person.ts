import { type Id, isNames, type Names, sameNames } from '../names';
import { isText, listOf, maybe, type Shape, shaped } from '../shape';
import { type Aliases, currentId } from './alias';
import type { EntryFacts, GuideDraft } from './kind';
import { type Named, type NamedFacts, namedShape, withNames } from './named';
import { type Noted, type NotedFacts, notedShape } from './note';

export interface PersonFacts extends NamedFacts, NotedFacts {
  cast?: Names;
  role?: string;
  bio?: string;
  revealedAs?: Id;
}

export interface PeopleFacts {
  people: readonly PersonFacts[];
}

export interface Person extends Named, Noted {
  /** How many had been introduced before them. It never changes, and nobody else has it. */
  place: number;
  cast?: Names;
  role?: string;
  bio?: string;
}

export interface People {
  /** In the order in which they became known. Look an id up with `personIn`, which follows aliases. */
  people: ReadonlyMap<Id, Person>;
}

export interface PeopleChanges {
  /** Introduced in this entry, or seen for the first time. */
  met: readonly Person[];
  renamed: readonly { person: Person; before: Names }[];
  /** Of those who were met before. */
  roles: readonly { person: Person; before?: string; now: string }[];
}

const personShape: Shape<PersonFacts> = {
  ...namedShape,
  ...notedShape,
  cast: maybe(isNames),
  role: maybe(isText),
  bio: maybe(isText),
  revealedAs: maybe(isText),
};
const served: Shape<PeopleFacts> = { people: listOf(shaped(personShape)) };
const silent: PeopleFacts = { people: [] };
const empty: People = { people: new Map() };

export const person = {
  served,
  silent,
  empty,
  apply(draft: GuideDraft<People & Aliases>, { key, people }: EntryFacts<PeopleFacts>) {
    for (const facts of people) {
      const id = currentId(draft, facts.id);
      const before = draft.people.get(id);
      const named = withNames(key, before, facts);
      if (!named) continue;
      draft.people.set(id, {
        ...named,
        id,
        // Whoever turned out to be somebody else still counts.
        place: before?.place ?? draft.people.size + draft.aliases.size,
        notes: before?.notes ?? [],
        cast: facts.cast ?? before?.cast,
        role: facts.role ?? before?.role,
        bio: facts.bio ?? before?.bio,
      });
    }
  },
  changes(
    { key }: EntryFacts<object>,
    before: (People & Aliases) | undefined,
    now: People,
  ): PeopleChanges {
    const all = [...now.people.values()].flatMap((one) => {
      const sameId = before?.people.get(one.id);
      // Of most people an entry says nothing.
      return one === sameId ? [] : [{ one, old: before && personIn(before, one.id), sameId }];
    });
    const isMet = ({ one, old }: (typeof all)[number]) => !old || one.seenIn[0] === key;
    return {
      met: all.filter(isMet).map(({ one }) => one),
      renamed: all.flatMap(({ one, sameId }) =>
        sameId && !sameNames(sameId.name, one.name) ? [{ person: one, before: sameId.name }] : [],
      ),
      roles: all.flatMap((each) => {
        const { one, old } = each;
        return old && !isMet(each) && one.role !== undefined && old.role !== one.role
          ? [{ person: one, before: old.role, now: one.role }]
          : [];
      }),
    };
  },
};

/** Somebody known so far, under any id they have had; undefined alike for unknown and for not yet known. */
export function personIn(guide: People & Aliases, id: Id): Person | undefined {
  return guide.people.get(currentId(guide, id));
}
