import 'server-only';
import { checkRoot } from '../checks/check';
import { dataRoot, readRoot } from '../read/files';
import { isWarning, WrongGuideError } from '../read/finding';
import { readShow, type Show } from '../read/show';

let loaded: Promise<ReadonlyMap<string, Show>> | undefined;

/**
 * Every show of the data root by its slug, in the order of the slugs. Read once in a build, where it
 * throws `WrongGuideError` if a guide is wrong, unless they have just been checked; anew each time in development, where entries are being
 * written and `watch` tells what is wrong.
 */
export function loadShows(): Promise<ReadonlyMap<string, Show>> {
  if (process.env.NODE_ENV === 'development') {
    return import('./drafts').then(({ readDrafts }) => readDrafts());
  }
  loaded ??= readShows();
  return loaded;
}

async function readShows(): Promise<ReadonlyMap<string, Show>> {
  if (process.env.KOKOMADE_CHECKED) {
    const { folders } = await readRoot(dataRoot());
    return bySlug(folders.flatMap((folder) => readShow(folder).show ?? []));
  }
  const { shows, findings } = await checkRoot(dataRoot(), { errorsOnly: true });
  // What names are parts of, or words too, is a question, and comes with the same search.
  const errors = findings.filter((finding) => !isWarning(finding));
  if (errors.length > 0) throw new WrongGuideError(errors);
  return bySlug(shows);
}

const bySlug = (shows: readonly Show[]) => new Map(shows.map((show) => [show.slug, show]));
