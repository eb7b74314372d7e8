import { isKey, type Key } from '@/lib/guide/keys';

/** Where a viewer is in each show, by slug. All that the product stores. */
export type Positions = ReadonlyMap<string, Position>;

export interface Position {
  /** The last entry that the viewer has finished. */
  key: Key;
  /** When they said so, in milliseconds since 1970. */
  at: number;
}

export const STORAGE_KEY = 'kokomade:progress';
export const VERSION = 1;

const SLUG = /^[a-z0-9-]{1,200}$/;

export function storedText(positions: Positions): string {
  return JSON.stringify({
    app: 'kokomade',
    version: VERSION,
    positions: Object.fromEntries(positions),
  });
}

/**
 * Reads what an earlier visit, another tab, another app or a broken disk left behind. Undefined when
 * it is not ours, or of a version that is not known; one unreadable position loses no other. Never
 * throws, and takes nothing for a position that is not a well-formed key under a well-formed slug.
 */
export function parseStored(text: string): Positions | undefined {
  const stored = parseJson(text);
  if (!isObject(stored) || stored.app !== 'kokomade' || stored.version !== VERSION)
    return undefined;
  if (!isObject(stored.positions)) return undefined;
  return new Map(
    Object.entries(stored.positions).flatMap(([slug, value]): [string, Position][] => {
      if (!SLUG.test(slug) || !isObject(value) || !isKey(value.key)) return [];
      return [[slug, { key: value.key, at: timeOf(value.at) }]];
    }),
  );
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
