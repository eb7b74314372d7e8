import { compareKeys, isKey } from '@/lib/guide/keys';
import type { Finding } from './finding';

/** A show's folder, as it lies on a disk or in an archive: the texts that make the guide, by file name. */
export interface Folder {
  slug: string;
  /** The folder's path, as it stands in findings. */
  path: string;
  /** `show.yaml` first, the entries in viewing order, then `traps.yaml` and `published.yaml` where there are any. */
  files: ReadonlyMap<string, string>;
  findings: readonly Finding[];
}

/** What authors list as told too early; a check reads it, and nothing serves it. */
export const TRAPS = 'traps.yaml';
/** What viewers may have finished, by its keys: as `traps.yaml`, for authors and a check. */
export const PUBLISHED = 'published.yaml';
export const FOR_AUTHORS = ['sources.yaml', TRAPS, PUBLISHED, 'NOTES.md', 'reviews', 'text'];

/** The folder with these texts, in the order of the files of a guide. */
export function folderOf(
  slug: string,
  path: string,
  texts: ReadonlyMap<string, string>,
  findings: readonly Finding[] = [],
): Folder {
  const rank = (name: string) => (isEntryFile(name) ? 1 : [TRAPS, PUBLISHED].indexOf(name) * 2 + 2);
  const key = (name: string) => name.slice(0, -'.yaml'.length);
  const files = [...texts].sort(([a], [b]) => rank(a) - rank(b) || compareKeys(key(a), key(b)));
  return { slug, path, files: new Map(files), findings };
}

/** Where a file of a folder is, as it stands in findings. */
export function placeIn(folder: Pick<Folder, 'path'>, name: string): string {
  return folder.path === '' ? name : `${folder.path}/${name}`;
}

/** Whether a file of that name is read. */
export function isGuideFile(name: string): boolean {
  return ['show.yaml', TRAPS, PUBLISHED].includes(name) || isEntryFile(name);
}

/** Whether a file of that name is an entry, or was to be one. */
export function isMeantAsEntry(name: string): boolean {
  return isEntryFile(name) || LOOSE_KEY.test(name);
}

/** A file that its author may have meant as an entry. */
const LOOSE_KEY = /^s(\d+)e(\d+)([a-z]?)\.ya?ml$/i;

/** Of a file that belongs to nothing, what is wrong with it. */
export function strayWording(name: string): string {
  const loose = LOOSE_KEY.exec(name);
  if (!loose) {
    return `a file that belongs to nothing, expected show.yaml, premise.yaml, episodes such as s01e01.yaml, ${FOR_AUTHORS.join(', ')}`;
  }
  const two = (digits = '') => digits.replace(/^0+/, '').padStart(2, '0');
  const canonical = `s${two(loose[1])}e${two(loose[2])}${(loose[3] ?? '').toLowerCase()}`;
  return isKey(canonical)
    ? `not a canonical key, expected ${canonical}.yaml`
    : 'not a canonical key, expected seasons and episodes from 1 to 99999';
}

function isEntryFile(name: string): boolean {
  return name.endsWith('.yaml') && isKey(name.slice(0, -'.yaml'.length));
}

/** What is wrong with a file, or a folder, as a whole. */
export function form(file: string, message: string): Finding {
  return { file, line: 1, column: 1, rule: 'form', message };
}
