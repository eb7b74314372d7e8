import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from './finding';
import {
  FOR_AUTHORS,
  type Folder,
  folderOf,
  form,
  isGuideFile,
  isMeantAsEntry,
  strayWording,
} from './folder';

const BESIDE_SHOWS = ['README.md', 'LICENSE', 'guide.schema.json'];

/** The data root that the environment names, else the project's own. */
export function dataRoot(): string {
  return process.env.KOKOMADE_DATA || 'data';
}

/**
 * Reads every show's folder below a data root, in the order of their names; or the one folder that
 * is itself a show's. Never throws: what cannot be read is a finding.
 */
export async function readRoot(root: string): Promise<{ folders: Folder[]; findings: Finding[] }> {
  const names = await namesIn(root);
  const home = await realpath(root).catch(() => root);
  if (!names) {
    return {
      folders: [],
      findings: [form(root, "cannot be read, expected a folder of shows' folders")],
    };
  }
  if (names.includes('show.yaml')) {
    return {
      folders: [await readFolder(root, path.basename(path.resolve(root)), names, home)],
      findings: [],
    };
  }
  const folders: Folder[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const place = path.join(root, name);
    const wrong = await linkFault(place, home);
    const inside = wrong ? undefined : await namesIn(place);
    if (wrong) findings.push(form(place, wrong));
    else if (inside?.includes('show.yaml'))
      folders.push(await readFolder(place, name, inside, home));
    else if (inside?.some(isMeantAsEntry)) {
      findings.push(form(place, 'a folder with entries but without show.yaml, expected one'));
    } else if (!inside && !BESIDE_SHOWS.includes(name)) {
      const expected = `shows' folders, ${BESIDE_SHOWS.join(', ')}`;
      findings.push(form(place, `a file that belongs to nothing, expected ${expected}`));
    }
  }
  return { folders, findings };
}

async function readFolder(
  place: string,
  slug: string,
  names: readonly string[],
  home: string,
): Promise<Folder> {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  for (const name of names) {
    const file = path.join(place, name);
    if (isGuideFile(name)) {
      const text = (await linkFault(file, home)) ?? (await readText(file));
      if (typeof text === 'string') findings.push(form(file, text));
      else texts.set(name, text.read);
    } else if (!FOR_AUTHORS.includes(name)) findings.push(form(file, strayWording(name)));
  }
  return folderOf(slug, place, texts, findings);
}

/** A little more than a file may hold, so that its length is at fault and nothing else. */
const MOST_READ = 1024 * 1024 + 4;

/** What a file holds; a text that says what is wrong where that cannot be known. */
async function readText(file: string): Promise<{ read: string } | string> {
  const wrong = 'cannot be read, expected a file of text';
  // A pipe would be waited at for ever.
  if (!(await stat(file).catch(() => undefined))?.isFile()) return wrong;
  const handle = await open(file).catch(() => undefined);
  if (!handle) return wrong;
  try {
    const buffer = Buffer.alloc(MOST_READ);
    const { bytesRead } = await handle.read(buffer, 0, MOST_READ, 0);
    return { read: buffer.toString('utf8', 0, bytesRead) };
  } catch {
    return wrong;
  } finally {
    await handle.close();
  }
}

/** Of a link that leads nowhere, in a circle or out of the root, what is wrong with it. */
async function linkFault(place: string, home: string): Promise<string | undefined> {
  if (!(await lstat(place).catch(() => undefined))?.isSymbolicLink()) return undefined;
  const target = await realpath(place).catch(() => undefined);
  return target?.startsWith(home + path.sep)
    ? undefined
    : 'a link that leads out of the folder of guides or nowhere, expected a file of its own';
}

/** Undefined if `place` is no folder that can be read. */
async function namesIn(place: string): Promise<string[] | undefined> {
  const names = await readdir(place).catch(() => undefined);
  return names?.filter((name) => !name.startsWith('.')).sort();
}
