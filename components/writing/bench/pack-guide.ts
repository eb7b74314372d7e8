import { isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { ShowFile } from '@/lib/guide/schema/show';
import { modeline } from '@/lib/library/author/start/skeleton';
import { filesOf } from '@/lib/library/author/written';
import { checkFolder } from '@/lib/library/checks/check-folder';
import { findingLine } from '@/lib/library/read/finding';
import { folderOf } from '@/lib/library/read/folder';
import { zipped } from '@/lib/zip/zipped';

export interface ToPack {
  slug: string;
  file: ShowFile;
  /** From the premise on without a gap. */
  entries: readonly { key: Key; file: EntryFile }[];
  beside: Readonly<Record<string, string>>;
  /** What an episode is called that was given no title. */
  titles: Readonly<Record<Key, string>>;
  /** Nothing is said of what lies further. */
  horizon: Key;
}

export interface Packed {
  zip: Blob;
  /** What the checks complain of, by file and line. */
  faults: string[];
}

/** The folder that the format describes, in an archive. */
export async function packGuide(pack: ToPack): Promise<Packed> {
  const { slug, file, beside, titles, horizon } = pack;
  const entries = pack.entries.map((entry) => titled(entry, titles, file.languages));
  const files = filesOf({ show: file, entries });
  const texts = [...files].map(([name, text]): [string, string] => [name, modeline() + text]);
  const all = [...texts, ...Object.entries(beside)];
  const known = [...files].filter(([name]) => {
    const key = name.slice(0, -'.yaml'.length);
    return name === 'show.yaml' || isWithin(key, horizon);
  });
  const { findings } = checkFolder(folderOf(slug, '', new Map(known)));
  const zip = await zipped(all.map(([name, text]) => [`${slug}/${name}`, text]));
  return { zip, faults: findings.map(findingLine) };
}

function titled(
  { key, file }: { key: Key; file: EntryFile },
  titles: ToPack['titles'],
  languages: readonly string[],
) {
  if (key === PREMISE || file.title) return { key, file };
  const title = Object.fromEntries(languages.map((tag) => [tag, titles[key] ?? key]));
  return { key, file: { ...file, title } };
}
