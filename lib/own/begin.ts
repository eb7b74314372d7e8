import { ownShow } from '@/lib/addresses/own-show';
import type { Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { ShowFile } from '@/lib/guide/schema/show';
import { idFor } from './ids';
import { type Beside, putGuide } from './own-store';

interface Begun {
  file: ShowFile;
  keys: readonly Key[];
  isOpen: boolean;
  isReadOnly?: boolean;
  entries?: readonly { key: Key; file: EntryFile }[];
  beside?: Beside;
  /** What it would like to be named after, where that is not its title. */
  slug?: string;
}

/** What a show is, of which only this is said. */
export function showFile(title: string, language: string, unit: ShowFile['unit']): ShowFile {
  const nothing = { also: [], formerly: [], countries: [], ids: {}, links: [], accepted: [] };
  const numbers = { numbering: 'seasons' as const, numbers: {} };
  return { title: { [language]: title }, languages: [language], unit, ...numbers, ...nothing };
}

/**
 * Puts a new show on the device and asks the browser to keep it; returns its name, which no show here has
 * ever had, so that nobody's place in another one becomes one in it. Throws where there is no room.
 */
export async function beganShow(begun: Begun, at: number): Promise<string> {
  const { file, keys, isOpen, isReadOnly = false, entries = [], beside, slug } = begun;
  const base = idFor(slug ?? Object.values(file.title)[0] ?? '', 'show', () => false);
  const show = ownShow(`${base}-${Math.random().toString(36).slice(2, 7)}`);
  await putGuide({ show, file, keys, isOpen, isReadOnly, writtenAt: at }, entries, beside);
  await navigator.storage?.persist?.().catch(() => false);
  return show;
}
