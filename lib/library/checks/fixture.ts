import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { nightFerry } from '../read/night-ferry';

type Files = Readonly<Record<string, string | Uint8Array>>;

export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/**
 * A case of `fixtures/`, written to the disk at `place`: on top what is expected of it, then each file
 * below its name. Names with a folder are those of a data root, all others those of one show's.
 */
export async function readFixture(name: string): Promise<{ expected: string; place: string }> {
  const text = await readFile(path.join(FIXTURES, `${name}.txt`), 'utf8');
  const [expected = '', ...sections] = text.split(/^(?=-- \S+ --$)/m);
  const files = Object.fromEntries(
    sections.map((section) => [/\S+(?= --)/.exec(section)?.[0], section.replace(/.*\n/, '')]),
  );
  const isRoot = Object.keys(files).some((file) => file.includes('/'));
  return { expected, place: await (isRoot ? rootWith(files) : folderWith(files)) };
}

/** The folder of a show, whose `show.yaml` and premise need not be given, for as long as a test takes. */
export async function folderWith(given: Files): Promise<string> {
  const { slug, files } = nightFerry({});
  const all = Object.entries({ ...Object.fromEntries(files), ...given });
  const root = await rootWith(
    Object.fromEntries(all.map(([name, content]) => [`${slug}/${name}`, content])),
  );
  return path.join(root, slug);
}

/** A data root with these files, for as long as a test takes. */
export async function rootWith(files: Files): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'kokomade-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(root, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, content);
  }
  return root;
}
