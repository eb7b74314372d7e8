import type { Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { ShowFile } from '@/lib/guide/schema/show';
import { skeletonOf } from '@/lib/library/author/start/skeleton';
import { fromTvmaze } from '@/lib/library/author/start/tvmaze';
import { checkReferences } from '@/lib/library/checks/references/references';
import { findingLine } from '@/lib/library/read/finding';
import { FOR_AUTHORS, folderOf, isGuideFile, strayWording } from '@/lib/library/read/folder';
import { readShow } from '@/lib/library/read/show';
import { unzip, ZipError, type ZipTrouble } from '@/lib/zip/unzip';

/** What a file was opened to. */
export type Opened =
  | {
      slug: string;
      file: ShowFile;
      entries: { key: Key; file: EntryFile }[];
      beside: Record<string, string>;
      /** What of it is wrong, and left out: by file and line. */
      faults: string[];
    }
  /** Why it was not: no guide in it, several, more than a device should take, what cannot be read. */
  | { trouble: ZipTrouble | 'none' | 'several' | 'unreadable'; faults: string[] };

/** In bytes, as they come out of an archive: the largest guide that can be made is a tenth of it. */
const LIMITS = { file: 1024 * 1024 + 4, all: 64 * 1024 * 1024, files: 20_000 };
/** So many are shown. */
const MOST_FAULTS = 50;

/** A guide out of an archive, a folder's files, or a show of TVmaze: hostile until it is parsed. */
export async function openGuide(
  files: readonly File[],
  paths: readonly string[],
  languages: readonly string[],
): Promise<Opened> {
  try {
    const [first] = files;
    if (files.length === 1 && first && /\.json$/i.test(first.name)) {
      return openTvmaze(await textOf(first), languages);
    }
    const texts = files.length === 1 && first ? await unzipped(first) : await read(files, paths);
    return openTexts(texts);
  } catch (error) {
    return { trouble: error instanceof ZipError ? error.trouble : 'unreadable', faults: [] };
  }
}

async function unzipped(archive: File): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const { path, bytes } of unzip(archive, isWanted, LIMITS)) {
    texts.set(path, new TextDecoder().decode(bytes));
  }
  return texts;
}

async function read(files: readonly File[], paths: readonly string[]) {
  const texts = new Map<string, string>();
  let left = LIMITS.all;
  if (files.length > LIMITS.files) throw new ZipError('tooLarge');
  for (const [place, file] of files.entries()) {
    const path = paths[place] || file.name;
    if (!isWanted(path)) continue;
    left -= file.size;
    if (left < 0) throw new ZipError('tooLarge');
    texts.set(path, await textOf(file));
  }
  return texts;
}

/** Of what lies in an archive, the texts that a guide has or may have beside it. */
function isWanted(path: string): boolean {
  return /\.(?:ya?ml|md|txt)$/i.test(path) && !path.split('/').some((step) => step.startsWith('.'));
}

async function textOf(file: File): Promise<string> {
  if (file.size > LIMITS.file) throw new ZipError('tooLarge');
  return file.text();
}

function openTexts(texts: ReadonlyMap<string, string>): Opened {
  const shows = [...texts.keys()].filter((path) => /(?:^|\/)show\.yaml$/.test(path));
  const [at] = shows;
  if (at === undefined) return { trouble: 'none', faults: [] };
  if (shows.length > 1) return { trouble: 'several', faults: shows };
  const home = at.slice(0, -'show.yaml'.length);
  const slug = home.split('/').at(-2) ?? 'guide';
  const guide = new Map<string, string>();
  const beside: Record<string, string> = {};
  const strays: string[] = [];
  for (const [path, text] of texts) {
    if (!path.startsWith(home)) continue;
    const name = path.slice(home.length);
    if (isGuideFile(name)) guide.set(name, text);
    if (FOR_AUTHORS.includes(name.split('/')[0] ?? '')) beside[name] = text;
    else if (!isGuideFile(name) && !name.includes('/')) {
      strays.push(`${name}:1:1 form: ${strayWording(name)}`);
    }
  }
  const reading = readShow(folderOf('a-guide', '', guide));
  // What tells too much is for its writer to hear: reading it, one is shown up to where one is.
  const wrong = reading.show ? checkReferences(reading) : [];
  const lines = [...reading.findings, ...wrong].map(findingLine);
  const faults = [...strays, ...lines].slice(0, MOST_FAULTS);
  if (!reading.show) return { trouble: 'unreadable', faults };
  const { file, entries } = reading.show;
  return { slug, file, entries: [...entries], beside, faults };
}

function openTvmaze(text: string, languages: readonly string[]): Opened {
  const skeleton = skeletonOf(fromTvmaze(JSON.parse(text), languages));
  const { show } = readShow(folderOf('a-guide', '', skeleton));
  if (!show) return { trouble: 'unreadable', faults: [] };
  return { slug: '', file: show.file, entries: [...show.entries], beside: {}, faults: [] };
}
