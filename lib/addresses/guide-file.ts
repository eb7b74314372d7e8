import type { Language } from '@/lib/guide/names';
import type { Key } from '../guide/keys';
import { GUIDES } from './app-files.mjs';

/** What is served of each entry. */
export const FILE_NAMES = ['facts.json', 'recap.json', 'as-of.json', 'so-far.json'] as const;
/** Its first screen, for each language of the interface. */
const FIRST_SCREEN = /^first\.[a-z-]+\.txt$/i;
export type FileName = (typeof FILE_NAMES)[number] | `first.${string}.txt`;

interface Guide {
  show: string;
  language: Language;
}

/** The folder of a show's guide in one language: a folder for each entry. */
export function guideFolder({ show, language }: Guide): string {
  return `${GUIDES}/${show}/${language}`;
}

/** The address of an entry's file. */
export function guideFile(guide: Guide, key: Key, file: FileName): string {
  return `${guideFolder(guide)}/${key}/${file}`;
}

/** Which file of which entry is at an address, its query aside; undefined for what is no such file's. */
export function guideFileAt(address: string): (Guide & { key: Key; file: FileName }) | undefined {
  const [path = ''] = address.split('?');
  if (!path.startsWith(`${GUIDES}/`)) return undefined;
  const [show, language, key, name, ...more] = path.slice(GUIDES.length + 1).split('/');
  const file = FILE_NAMES.find((one) => one === name) ?? firstScreenNamed(name);
  return show && language && key && file && more.length === 0
    ? { show, language, key, file }
    : undefined;
}

/** Whether the first screen of an entry is at an address. */
export function isFirstScreen(address: string): boolean {
  return FIRST_SCREEN.test(guideFileAt(address)?.file ?? '');
}

function firstScreenNamed(name = ''): FileName | undefined {
  return FIRST_SCREEN.test(name) ? (name as FileName) : undefined;
}
