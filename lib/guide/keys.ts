/** The key of what everybody may know before the first episode: "not started". */
export const PREMISE = 'premise';

/** An entry's name: `premise`, `s01e02`, or `s01e08a` for a special that is watched after s01e08. */
export type Key = string;

export interface KeyParts {
  season: number;
  episode: number;
  /** Empty, or the lower-case letter of a special. */
  letter: string;
}

// Two digits, or more without leading zeros; five at most, so that every number is exact.
export const EPISODE_KEY = /^s(0[1-9]|[1-9]\d{1,4})e(0[1-9]|[1-9]\d{1,4})([a-z]?)$/;

/** The parts of an episode's key; undefined for `premise` and for anything that is not canonical. */
export function partsOf(key: string): KeyParts | undefined {
  const known = parsed.get(key);
  if (known) return known;
  const match = EPISODE_KEY.exec(key);
  if (!match) return undefined;
  const parts = { season: Number(match[1]), episode: Number(match[2]), letter: match[3] ?? '' };
  parsed.set(key, parts);
  return parts;
}

/** Long lists of keys are compared again and again. */
const parsed = new Map<string, KeyParts>();

/** Whether something read from outside is a well-formed key, whatever guide it may belong to. */
export function isKey(value: unknown): value is Key {
  return typeof value === 'string' && (value === PREMISE || EPISODE_KEY.test(value));
}

/** The canonical key of these parts. */
export function keyOf({ season, episode, letter }: KeyParts): Key {
  const two = (n: number) => String(n).padStart(2, '0');
  return `s${two(season)}e${two(episode)}${letter}`;
}

/** Viewing order: the premise, then season, episode and letter, as numbers. Both keys must be well-formed. */
export function compareKeys(a: Key, b: Key): number {
  const left = partsOf(a);
  const right = partsOf(b);
  if (!left || !right) return Number(Boolean(left)) - Number(Boolean(right));
  return (
    left.season - right.season ||
    left.episode - right.episode ||
    (left.letter < right.letter ? -1 : left.letter > right.letter ? 1 : 0)
  );
}

/** Whether keys are in viewing order from the premise on, each once, as those of a guide are. */
export function areInOrder(keys: readonly Key[]): boolean {
  return (
    keys[0] === PREMISE &&
    keys.every((key, place) => place === 0 || compareKeys(keys[place - 1] ?? '', key) < 0)
  );
}

/** Whether `key` lies within what a horizon opens. The one comparison that the gate is made of. */
export function isWithin(key: Key, horizon: Key): boolean {
  // seam: within
  return isKey(key) && isKey(horizon) && compareKeys(key, horizon) <= 0;
}

/** Whether a key is that of a special, which may come into a guide when later entries are there already. */
export function isSpecial(key: Key): boolean {
  return Boolean(partsOf(key)?.letter);
}

/**
 * Whether an entry is open to somebody at a horizon: of specials those alone that they have said to have
 * finished, or to pass over, so that one that is added later opens for nobody by itself.
 */
export function isOpen(key: Key, horizon: Key, specials: readonly Key[] = []): boolean {
  // seam: open
  return isWithin(key, horizon) && (!isSpecial(key) || specials.includes(key));
}

/** Of a guide's keys, the specials up to a horizon that are not open: they have come since. */
export function lateSpecials(
  keys: readonly Key[],
  horizon: Key,
  specials: readonly Key[] = [],
): Key[] {
  return keysWithin(keys, horizon).filter((key) => !isOpen(key, horizon, specials));
}

/** The keys that a horizon opens, in viewing order, as `keys` is. */
export function keysWithin(keys: readonly Key[], horizon: Key): Key[] {
  return keys.filter((key) => isWithin(key, horizon));
}

/**
 * What a stored or addressed value means as a position in a guide with these keys. Fails closed: a
 * well-formed key that the guide lacks means the nearest earlier key that it has, all else the premise.
 */
export function positionIn(keys: readonly Key[], value: unknown): Key {
  // seam: unreadable
  if (!isKey(value)) return PREMISE;
  return keysWithin(keys, value).at(-1) ?? PREMISE;
}
