import type { Id } from './entry';
import { currentId, type Guide, namedIn, type Secret } from './guide';
import type { Key } from './keys';

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
export function sharedSecrets(guide: Guide): SharedSecret[] {
  return [...guide.secrets.values()].map((secret) => ({
    secret,
    knowers: knowersOf(guide, secret),
  }));
}

/** Those among them that somebody, under any id they have had, is known to know. */
export function secretsKnownTo(guide: Guide, id: Id): { secret: Secret; since: Key }[] {
  return sharedSecrets(guide).flatMap(({ secret, knowers }) => {
    const knower = knowers.find((one) => one.id === currentId(guide, id));
    return knower ? [{ secret, since: knower.since }] : [];
  });
}

/** Where two knowers turned out to be one, they have known since the first of them did. */
function knowersOf(guide: Guide, secret: Secret): Knower[] {
  const knowers = new Map<Id, Knower>();
  for (const { by, since } of secret.known) {
    const id = currentId(guide, by);
    if (namedIn(guide, id) && !knowers.has(id)) knowers.set(id, { id, since });
  }
  return [...knowers.values()];
}
