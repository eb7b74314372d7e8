import { isOpen, type Key, PREMISE } from '@/lib/guide/keys';
import type { GuideUpTo } from './fetch-file';
import { sourceOf } from './source-of';

/** What an episode is called, in one language. */
interface EpisodeTitle {
  key: Key;
  title: string;
}

/**
 * What the episodes up to the horizon are called, in each of these languages: of a horizon that somebody
 * has just said they reached, and that nothing stores yet. Nothing of it is kept. Throws where not all come.
 */
export async function episodeTitles(
  { show, horizon }: Omit<GuideUpTo, 'language'>,
  languages: readonly string[],
  keys: readonly Key[],
  signal: AbortSignal,
): Promise<EpisodeTitle[]> {
  // A special is of no list, and stays closed.
  const open = keys.filter((key) => isOpen(key, horizon));
  const titles = languages.map(async (language) => {
    const guide = { show, language, horizon };
    const wanted = open.filter((key) => key !== PREMISE);
    const { facts, lost } = await sourceOf(guide).facts(guide, open, wanted, signal);
    if (lost !== undefined) throw lost;
    return facts.flatMap(({ key, title }) => (title === undefined ? [] : [{ key, title }]));
  });
  return (await Promise.all(titles)).flat();
}
