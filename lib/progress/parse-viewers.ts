import { isKey, PREMISE } from '@/lib/guide/keys';
import {
  HINTS,
  type Hints,
  MOST_VIEWERS,
  type Position,
  type Positions,
  type Viewer,
  type ViewerNote,
} from './household';
import { LONGEST_NOTE, MOST_NOTES } from './notebook';

export const LONGEST_NAME = 40;

const SLUG = /^[a-z0-9-]{1,200}$/;
const VIEWER_ID = /^viewer-[1-9]\d{0,8}$/;
const NOTE_ID = /^note-[1-9]\d{0,8}$/;

/** Those who could be read, each id once. */
export function parseViewers(stored: unknown[], losses: Losses): Viewer[] {
  const viewers = new Map<string, Viewer>();
  for (const viewer of stored) {
    const { id } = isObject(viewer) ? viewer : {};
    const isOurs = isViewerId(id) && !viewers.has(id) && viewers.size < MOST_VIEWERS;
    if (!isObject(viewer) || !isOurs) {
      losses.count('viewers', undefined);
      continue;
    }
    losses.countOthers(viewer, VIEWER_FIELDS);
    viewers.set(id, {
      id,
      name: parseName(viewer.name, losses),
      hints: parseHints(viewer.hints, losses),
      positions: isObject(viewer.positions)
        ? parsePositions(viewer.positions, losses)
        : losses.count('places', new Map()),
      notes: parseNotes(viewer.notes, losses),
    });
  }
  return [...viewers.values()];
}

const VIEWER_FIELDS = ['id', 'name', 'hints', 'positions', 'notes'];

function parseName(stored: unknown, losses: Losses): string {
  if (typeof stored !== 'string') return losses.count('names', '');
  const name = nameFrom(stored);
  return name === stored ? name : losses.count('names', name);
}

export function isViewerId(id: unknown): id is string {
  return typeof id === 'string' && VIEWER_ID.test(id);
}

/** A name as it may be stored: one line, not too long to be shown, and nothing in it that cannot be seen. */
export function nameFrom(typed: string): string {
  const line = typed.normalize('NFC').replace(NOT_SEEN, ' ').trim();
  const name = [...line].slice(0, LONGEST_NAME).join('').replace(LOOSE_END, '');
  return /\P{C}/u.test(name) ? name : '';
}

/** Spaces, signs that control or hide, halves of letters. Not what joins: it is a part of emoji, and of scripts. */
const NOT_SEEN = /(?:[\s\p{Cc}\p{Cs}]|(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf})+/gu;
const LOOSE_END = /(?:\s|\u200c|\u200d)+$/u;

/** What cannot be read of one position means the start of its show. */
export function parsePositions(stored: Record<string, unknown>, losses: Losses): Positions {
  return new Map(
    Object.entries(stored).flatMap(([slug, value]): [string, Position][] => {
      if (!SLUG.test(slug)) return losses.count('places', []);
      if (!isObject(value) || !isKey(value.key)) {
        return [[slug, losses.count('places', { key: PREMISE, at: 0 })]];
      }
      losses.countOthers(value, ['key', 'at', 'watching']);
      const { key, watching } = value;
      if (watching !== undefined && watching !== true) losses.count('places', undefined);
      return [[slug, { key, at: parseTime(value.at, losses), ...(watching === true && WATCHING) }]];
    }),
  );
}

const WATCHING = { watching: true } as const;

/** Settings that tell less than the defaults: what settings that cannot be read mean. */
export const LESS: Hints = { ...HINTS, numbers: 'next' };

function parseHints(stored: unknown, losses: Losses): Hints {
  if (!isObject(stored)) return losses.count('settings', stored === undefined ? HINTS : LESS);
  losses.countOthers(stored, ['numbers', 'left']);
  const numbers = stored.numbers === 'season' ? 'season' : 'next';
  const left = stored.left === true;
  if (stored.numbers !== numbers || stored.left !== left) losses.count('settings', undefined);
  return { numbers, left };
}

/** A note whose entry cannot be read is not shown: it may tell of what comes later. */
function parseNotes(stored: unknown, losses: Losses): ViewerNote[] {
  if (!Array.isArray(stored)) return losses.count('notes', []);
  const notes = new Map<string, ViewerNote>();
  for (const note of stored) {
    const { id, show, key, text } = isObject(note) ? note : {};
    const isOurs =
      typeof id === 'string' && NOTE_ID.test(id) && !notes.has(id) && notes.size < MOST_NOTES;
    if (!isOurs || typeof show !== 'string' || !SLUG.test(show) || !isKey(key)) {
      losses.count('notes', undefined);
    } else if (typeof text !== 'string' || text.length > LONGEST_NOTE) {
      losses.count('notes', undefined);
    } else {
      losses.countOthers(note, ['id', 'show', 'key', 'at', 'text']);
      notes.set(id, { id, show, key, at: parseTime(note.at, losses), text });
    }
  }
  return [...notes.values()];
}

function parseTime(stored: unknown, losses: Losses): number {
  const isTime = typeof stored === 'number' && Number.isFinite(stored) && stored >= 0;
  return isTime ? stored : losses.count('times', 0);
}

/** What of a stored text may be unreadable. */
export type Loss =
  | 'viewers'
  | 'names'
  | 'places'
  | 'notes'
  | 'settings'
  | 'company'
  | 'times'
  | 'guides'
  | 'others';

/** What could not be read, each kind as often as it happened. */
export class Losses {
  readonly counts = new Map<Loss, number>();
  count<Value>(loss: Loss, instead: Value): Value {
    this.counts.set(loss, (this.counts.get(loss) ?? 0) + 1);
    return instead;
  }
  /** Counts what is none of `fields`. */
  countOthers(stored: Record<string, unknown>, fields: readonly string[]): void {
    for (const name of Object.keys(stored))
      if (!fields.includes(name)) this.count('others', undefined);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
