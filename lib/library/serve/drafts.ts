import { PREMISE } from '@/lib/guide/keys';
import { entrySchema } from '@/lib/guide/schema/entry';
import { showSchema } from '@/lib/guide/schema/show';
import { dataRoot, readRoot } from '../read/files';
import type { Folder } from '../read/folder';
import { readShow, type Show } from '../read/show';

/**
 * Every show of the data root as it is being written, by its slug: what is wrong is left out, and a
 * show whose languages cannot be told is blank, so that the author's page is there to say what is wrong.
 */
export async function readDrafts(): Promise<ReadonlyMap<string, Show>> {
  const { folders } = await readRoot(dataRoot());
  return new Map(folders.map((folder) => [folder.slug, draftOf(folder)]));
}

const read = new Map<string, { files: Folder['files']; show: Show }>();

/** A page asks once for each entry: only what was saved since is read again. */
function draftOf(folder: Folder): Show {
  const last = read.get(folder.slug);
  if (last && isSame(last.files, folder.files)) return last.show;
  const show = readShow(folder).show ?? blankShow(folder.slug);
  read.set(folder.slug, { files: folder.files, show });
  return show;
}

function isSame(one: Folder['files'], other: Folder['files']): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

function blankShow(slug: string): Show {
  const languages = ['en'];
  return {
    slug,
    file: showSchema(languages).parse({ title: slug, languages }),
    entries: [{ key: PREMISE, file: entrySchema(languages).parse({}) }],
  };
}
