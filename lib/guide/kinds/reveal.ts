import { compareKeys } from '../keys';
import { type Names, withMoreNames } from '../names';
import { type Aliases, currentId } from './alias';
import type { EntryFacts, GuideDraft } from './kind';
import { type People, type PeopleFacts, type Person, personIn } from './person';

export interface RevealChanges {
  revealed: readonly { person: Person; former: Names }[];
}

const empty: Aliases = { aliases: new Map() };

/** Two people turn out to be one: the survivor stays who they are and takes over what the other had. */
export const reveal = {
  served: {},
  silent: {},
  empty,
  apply(draft: GuideDraft<People & Aliases>, { key, people }: EntryFacts<PeopleFacts>) {
    for (const { id, revealedAs } of people) {
      if (revealedAs === undefined) continue;
      const survivorId = currentId(draft, revealedAs);
      const former = draft.people.get(id);
      const survivor = draft.people.get(survivorId);
      if (!former || !survivor || id === survivorId) continue;
      draft.people.delete(id);
      draft.aliases.set(id, { survivor: survivorId, name: former.name, key });
      draft.people.set(survivorId, joined(survivor, former));
    }
  },
  changes(
    { people }: EntryFacts<PeopleFacts>,
    _before: (People & Aliases) | undefined,
    now: People & Aliases,
  ): RevealChanges {
    return {
      revealed: people.flatMap(({ id, revealedAs }) => {
        const alias = revealedAs === undefined ? undefined : now.aliases.get(id);
        const person = personIn(now, id);
        return alias && person ? [{ person, former: alias.name }] : [];
      }),
    };
  },
};

function joined(survivor: Person, former: Person): Person {
  const [first = survivor.knownFrom] = [survivor.knownFrom, former.knownFrom].sort(compareKeys);
  return {
    ...survivor,
    also: withMoreNames(survivor.also, [former.name, ...former.also]),
    knownAs: [...new Set([...survivor.knownAs, ...former.knownAs])],
    formerly: [...survivor.formerly, ...former.formerly],
    notes: [...survivor.notes, ...former.notes].sort((a, b) => compareKeys(a.key, b.key)),
    seenIn: [...new Set([...survivor.seenIn, ...former.seenIn])].sort(compareKeys),
    knownFrom: first,
  };
}
