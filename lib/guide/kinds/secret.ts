import type { Key } from '../keys';
import type { Id } from '../names';
import { isFlag, isText, listOf, maybe, type Shape, shaped } from '../shape';
import { type Aliases, currentId } from './alias';
import type { EntryFacts, GuideDraft } from './kind';
import { namedIn, type Owners } from './owner';

export interface SecretFacts {
  id: Id;
  what?: string;
  keptBy?: readonly Id[];
  learnedBy?: readonly Id[];
  open?: boolean;
}

export interface SecretsFacts {
  secrets: readonly SecretFacts[];
}

export interface Secret {
  id: Id;
  what: string;
  /** From which entry the viewer knows it. */
  key: Key;
  /** Who is known to know it, and since when. Nobody else is thereby said not to. */
  known: readonly { by: Id; since: Key }[];
  /** From which entry on everybody knows. */
  openSince?: Key;
}

export interface Secrets {
  secrets: ReadonlyMap<Id, Secret>;
}

export interface SecretsChanges {
  /** Of which the viewer learned. */
  secrets: readonly Secret[];
  /** That more people learned, or everybody. */
  shared: readonly { secret: Secret; by: readonly Id[]; everybody: boolean }[];
}

const secretShape: Shape<SecretFacts> = {
  id: isText,
  what: maybe(isText),
  keptBy: maybe(listOf(isText)),
  learnedBy: maybe(listOf(isText)),
  open: maybe(isFlag),
};
const served: Shape<SecretsFacts> = { secrets: listOf(shaped(secretShape)) };
const silent: SecretsFacts = { secrets: [] };
const empty: Secrets = { secrets: new Map() };

export const secret = {
  served,
  silent,
  empty,
  apply(draft: GuideDraft<Secrets & Aliases>, { key, secrets }: EntryFacts<SecretsFacts>) {
    for (const facts of secrets) {
      const before = draft.secrets.get(facts.id);
      const what = facts.what ?? before?.what;
      if (what === undefined) continue;
      const known = [...(before?.known ?? [])];
      for (const by of [...(facts.keptBy ?? []), ...(facts.learnedBy ?? [])]) {
        const isSame = (other: Id) => currentId(draft, other) === currentId(draft, by);
        if (!known.some((one) => isSame(one.by))) known.push({ by, since: key });
      }
      draft.secrets.set(facts.id, {
        id: facts.id,
        what,
        key: before?.key ?? key,
        known,
        openSince: before?.openSince ?? (facts.open ? key : undefined),
      });
    }
  },
  changes(
    { key, secrets }: EntryFacts<SecretsFacts>,
    before: Secrets | undefined,
    now: Secrets & Aliases,
  ): SecretsChanges {
    const touched = secrets.flatMap(({ id }) => now.secrets.get(id) ?? []);
    return {
      secrets: touched.filter((one) => one.key === key),
      shared: touched.flatMap((one) => {
        if (!before?.secrets.has(one.id)) return [];
        const by = one.known.filter(({ since }) => since === key);
        const everybody = one.openSince === key;
        return by.length > 0 || everybody
          ? [{ secret: one, by: by.map((knower) => currentId(now, knower.by)), everybody }]
          : [];
      }),
    };
  },
};

/** A secret that the viewer shares, and who is known to share it. Nobody else is said not to. */
export interface SharedSecret {
  secret: Secret;
  /** Under the ids that stand now, each once, in the order in which they came to know. */
  knowers: readonly Knower[];
}

export interface Knower {
  id: Id;
  since: Key;
}

/** The secrets that the viewer knows, in the order in which they learned of them. */
export function sharedSecrets(guide: Secrets & Owners): SharedSecret[] {
  return [...guide.secrets.values()].map((one) => ({
    secret: one,
    knowers: knowersOf(guide, one),
  }));
}

/** Those among them that somebody, under any id they have had, is known to know. */
export function secretsKnownTo(guide: Secrets & Owners, id: Id): { secret: Secret; since: Key }[] {
  return sharedSecrets(guide).flatMap(({ secret: one, knowers }) => {
    const knower = knowers.find((other) => other.id === currentId(guide, id));
    return knower ? [{ secret: one, since: knower.since }] : [];
  });
}

/** Where two knowers turned out to be one, they have known since the first of them did. */
function knowersOf(guide: Owners, { known }: Secret): Knower[] {
  const knowers = new Map<Id, Knower>();
  for (const { by, since } of known) {
    const id = currentId(guide, by);
    if (namedIn(guide, id) && !knowers.has(id)) knowers.set(id, { id, since });
  }
  return [...knowers.values()];
}
