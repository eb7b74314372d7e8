import { compareKeys, isKey, isSpecial, type Key, PREMISE } from '@/lib/guide/keys';
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

/** Of a show that is served, or of one's own. */
const SHOW = /^(?:own:)?[a-z0-9-]{1,200}$/;
const VIEWER_ID = /^viewer-[1-9]\d{0,8}$/;
const NOTE_ID = /^note-[1-9]\d{0,8}$/;
const GUIDE_ID = /^[a-z0-9-]{1,200}$/;

/** Those who could be read, each id once. */
export function parseViewers(stored: unknown[], losses: Losses): Viewer[] {
  const viewers = new Map<string, Viewer>();
  for (const viewer of stored) {
    const { id } = isObject(viewer) ? viewer : {};
    const isOurs = isViewerId(id) && !viewers.has(id) && viewers.size < MOST_VIEWERS;
    if (!isObject(viewer) || !isOurs) {
      losses.count(undefined);
      continue;
    }
    viewers.set(id, {
      id,
      name: typeof viewer.name === 'string' ? nameFrom(viewer.name) : losses.count(''),
      hints: parseHints(viewer.hints, losses),
      positions: isObject(viewer.positions)
        ? parsePositions(viewer.positions, losses)
        : losses.count(new Map()),
      notes: parseNotes(viewer.notes, losses),
    });
  }
  return [...viewers.values()];
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
      if (!SHOW.test(slug)) return losses.count([]);
      if (!isObject(value) || !isKey(value.key)) {
        return [[slug, losses.count({ key: PREMISE, at: 0 })]];
      }
      const { key } = value;
      const specials = parseSpecials(value.specials, key, losses);
      const more = {
        ...(specials.length > 0 && { specials }),
        ...(value.watching === true && WATCHING),
      };
      return [[slug, { key, at: timeOf(value.at), ...more }]];
    }),
  );
}

/** Where they cannot be read, none: they are closed until they are said to be finished once more. */
function parseSpecials(stored: unknown, key: Key, losses: Losses): Key[] {
  const own = isSpecial(key) ? [key] : [];
  if (stored === undefined) return own;
  const all = Array.isArray(stored) ? stored.filter((one) => isKey(one) && isSpecial(one)) : [];
  if (!Array.isArray(stored) || all.length < stored.length) losses.count(undefined);
  return [...new Set([...all, ...own])].sort(compareKeys);
}

const WATCHING = { watching: true } as const;

/** Settings that tell less than the defaults: what settings that cannot be read mean. */
export const LESS: Hints = { ...HINTS, numbers: 'next' };

function parseHints(stored: unknown, losses: Losses): Hints {
  if (!isObject(stored)) return losses.count(stored === undefined ? HINTS : LESS);
  const numbers = stored.numbers === 'season' ? 'season' : 'next';
  return { numbers, left: stored.left === true };
}

/** A note whose entry cannot be read is not shown: it may tell of what comes later. */
function parseNotes(stored: unknown, losses: Losses): ViewerNote[] {
  if (!Array.isArray(stored)) return losses.count([]);
  const notes = new Map<string, ViewerNote>();
  for (const note of stored) {
    const { id, show, key, text } = isObject(note) ? note : {};
    const isOurs =
      typeof id === 'string' && NOTE_ID.test(id) && !notes.has(id) && notes.size < MOST_NOTES;
    if (!isOurs || typeof show !== 'string' || !SHOW.test(show) || !isKey(key)) {
      losses.count(undefined);
    } else if (typeof text !== 'string' || text.length > LONGEST_NOTE) losses.count(undefined);
    else notes.set(id, { id, show, key, at: timeOf(note.at), text, ...parseGuess(note, losses) });
  }
  return [...notes.values()];
}

/** Of a guess about what cannot be read, the words are left. */
function parseGuess(
  { kind, question, person }: Record<string, unknown>,
  losses: Losses,
): Pick<ViewerNote, 'kind' | 'question' | 'person'> {
  const idOf = (id: unknown) => (typeof id === 'string' && GUIDE_ID.test(id) ? id : undefined);
  const of = {
    kind: kind === 'guess' ? kind : undefined,
    question: idOf(question),
    person: idOf(person),
  };
  const isRead = kind === of.kind && question === of.question && person === of.person;
  if (!isRead) losses.count(undefined);
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

/** Whether anything could not be read. */
export class Losses {
  none = true;
  count<Value>(instead: Value): Value {
    this.none = false;
    return instead;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
