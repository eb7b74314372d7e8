import { isKey, isWithin, type Key } from '@/lib/guide/keys';
import { watchers } from './household';
import { LONGEST_NOTE } from './notebook';
import { isObject } from './parse-viewers';
import { positionOf } from './positions';
import { progress } from './progress';

/**
 * Half a note of each show, so that it is there after another page, or a reload: for those who were
 * there when it was typed, from where they were, and no longer once it is somebody else's guide or one
 * has gone back before it. What is typed in a look ahead is not to be kept.
 */
const DRAFT = 'kokomade:draft:';

interface Draft {
  who: string;
  key: Key;
  text: string;
}

export function keepDraft(show: string, text: string): void {
  const now = whereNow(show);
  try {
    if (text === '' || !now) localStorage.removeItem(DRAFT + show);
    else localStorage.setItem(DRAFT + show, JSON.stringify({ ...now, text } satisfies Draft));
  } catch {
    // Then it lasts as long as the page.
  }
}

/** What was typed and not saved; empty where nothing was, or nothing that can be read. */
export function draftOf(show: string): string {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(DRAFT + show) ?? 'null');
    return isOfNow(show, draft) ? draft.text : '';
  } catch {
    return '';
  }
}

/** Takes away what is of others, or of further on. */
export function dropDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(DRAFT)) continue;
      if (draftOf(name.slice(DRAFT.length)) === '') localStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}

function whereNow(show: string): Pick<Draft, 'who' | 'key'> | undefined {
  const { household } = progress.getState();
  const position = positionOf(household, show);
  const who = watchers(household)
    .map(({ id }) => id)
    .join(' ');
  return position && { who, key: position.key };
}

function isOfNow(show: string, draft: unknown): draft is Draft {
  const now = whereNow(show);
  if (!now || !isObject(draft) || !isKey(draft.key)) return false;
  const { who, key, text } = draft;
  const isText = typeof text === 'string' && text.length <= LONGEST_NOTE;
  return isText && who === now.who && isWithin(key, now.key);
}
