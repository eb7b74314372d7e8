import { createStore } from 'zustand/vanilla';
import { isKey, type Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { ownTrouble, reportOwn } from './database';
import { type Edit, type EditPath, edited, valueAt } from './edit';
import { BLANK_ENTRY } from './own-guide';
import { changeEntry, NotWrittenError, ownEntries } from './own-store';

/**
 * Writes what is typed: at once into the page's plain storage, which a reload and a closed tab leave as it
 * is, and a moment later into the guide. What the guide has not taken stays there, and is written the
 * next time that the app is opened.
 */
const TYPED = 'kokomade:own:typed:';
const SOON = 400;
/** What had no room may have some by then. */
const LATER = 5000;

/** A change that was made, and what stood there before. */
interface Made extends Edit {
  before: unknown;
  /** Taken back together with the change before it. */
  goesAlong?: boolean;
}

const NONE: readonly Edit[] = [];

export const pen = createStore<{
  /** Whether the guide has taken all that was typed. */
  isKept: boolean;
  /** What the guide was given and has not taken. */
  waiting: readonly Edit[];
  /** What can be taken back, oldest first. */
  made: readonly Made[];
}>(() => ({ isKept: true, waiting: NONE, made: [] }));

const typed = new Map<string, Edit>();
let timer: ReturnType<typeof setTimeout> | undefined;
let again: ReturnType<typeof setTimeout> | undefined;

const nameOf = ({ show, key, path }: Edit) => TYPED + JSON.stringify([show, key, path]);

/** Writes while somebody types: the guide follows when they pause. */
export function wrote(edit: Edit): void {
  typed.set(nameOf(edit), edit);
  pen.setState({ isKept: false });
  remember(edit);
  clearTimeout(timer);
  timer = setTimeout(() => void lift(), SOON);
}

/** Changes what stands somewhere, out of what stands there by then: all that was typed comes before it. */
export async function did(
  at: Omit<Made, 'value' | 'before'>,
  change: (now: unknown) => unknown,
): Promise<void> {
  await lift();
  const { show, key, path } = at;
  const next = (file: EntryFile) => edited(file, path, change(valueAt(file, path)));
  try {
    const { before, now } = await changeEntry(show, key, next, Date.now());
    const made = { ...at, value: valueAt(now, path), before: valueAt(before, path) };
    pen.setState((state) => ({ made: withMade(state.made, made) }));
  } catch (error) {
    if (refused(error)) return;
    // It waits with what was typed.
    const [there] = await ownEntries(show, [key]).catch(() => []);
    wrote({ ...at, value: change(valueAt(there?.file ?? BLANK_ENTRY, path)) });
  }
}

/** Writes into the guide what was typed so far. Never throws: what is not taken stays typed. */
export function lift(): Promise<void> {
  clearTimeout(timer);
  lifting = lifting.then(liftAll);
  return lifting;
}

let lifting = Promise.resolve();

async function liftAll(): Promise<void> {
  clearTimeout(again);
  const byEntry = new Map<string, Edit[]>();
  for (const edit of typed.values()) {
    const name = `${edit.show} ${edit.key}`;
    byEntry.set(name, [...(byEntry.get(name) ?? []), edit]);
  }
  const left: Edit[] = [];
  for (const edits of byEntry.values()) left.push(...(await liftOne(edits)));
  const waiting = left.length > 0 ? left : NONE;
  pen.setState({ isKept: typed.size === 0, waiting });
  if (waiting.length > 0) again = setTimeout(() => void lift(), LATER);
}

/** Returns those that the guide does not take now. */
async function liftOne(edits: readonly Edit[]): Promise<readonly Edit[]> {
  const [{ show, key } = { show: '', key: '' }] = edits;
  try {
    const { before } = await changeEntry(
      show,
      key,
      (file) => edits.reduce((one, { path, value }) => edited(one, path, value), file),
      Date.now(),
    );
    for (const edit of edits) forget(edit);
    const made = edits.map((edit) => ({ ...edit, before: valueAt(before, edit.path) }));
    pen.setState((state) => ({ made: made.reduce(withMade, state.made) }));
    if (ownTrouble.getState().trouble === 'full') reportOwn(undefined);
    return NONE;
  } catch (error) {
    if (!refused(error)) return edits;
    for (const edit of edits) forget(edit);
    return NONE;
  }
}

/** Says so where there is no room; returns whether what was written has no place any more. */
function refused(error: unknown): boolean {
  if (error instanceof NotWrittenError) return true;
  reportOwn(ownTrouble.getState().trouble ?? 'full');
  return false;
}

/** What is typed on in one place is one change. */
function withMade(all: readonly Made[], made: Made): readonly Made[] {
  const last = all.at(-1);
  if (last && nameOf(last) === nameOf(made) && typeof made.value === 'string') {
    return [...all.slice(0, -1), { ...made, before: last.before }];
  }
  return [...all, made].slice(-200);
}

/** Takes back the last change of an entry. */
export async function tookBack(show: string, key: Key): Promise<void> {
  await lift();
  const { made } = pen.getState();
  const last = made.findLast((one) => one.show === show && one.key === key);
  if (!last) return;
  const rest = made.filter((one) => one !== last);
  wrote({ show, key, path: last.path, value: last.before });
  await lift();
  pen.setState({ made: rest });
  if (last.goesAlong) await tookBack(show, key);
}

/** Writes what an earlier visit has typed and no guide has taken. Nothing of it is trusted. */
export async function takeUp(): Promise<void> {
  for (const [name, value] of storedTexts()) {
    const edit = editFrom(name, value);
    if (edit && !typed.has(name)) typed.set(name, edit);
  }
  if (typed.size > 0) await lift();
}

function editFrom(name: string, text: string): Edit | undefined {
  try {
    const [show, key, path]: unknown[] = JSON.parse(name.slice(TYPED.length));
    const isPath =
      Array.isArray(path) &&
      path.length > 0 &&
      path.every((step) => typeof step === 'string' || Number.isSafeInteger(step));
    if (typeof show !== 'string' || !isKey(key) || !isPath) return undefined;
    const { value }: { value?: unknown } = JSON.parse(text);
    return { show, key: key as Key, path: path as EditPath, value };
  } catch {
    return undefined;
  }
}

function storedTexts(): [string, string][] {
  try {
    return Object.entries(localStorage).filter(([name]) => name.startsWith(TYPED));
  } catch {
    return [];
  }
}

function remember(edit: Edit): void {
  try {
    localStorage.setItem(nameOf(edit), JSON.stringify({ value: edit.value }));
  } catch {
    // Then it is in the page alone until the guide takes it.
  }
}

function forget(edit: Edit): void {
  // What was typed on meanwhile is another edit.
  if (typed.get(nameOf(edit)) !== edit) return;
  typed.delete(nameOf(edit));
  try {
    localStorage.removeItem(nameOf(edit));
  } catch {
    // As above.
  }
}
