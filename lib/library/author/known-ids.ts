import { guideAt } from '@/lib/guide/fold';
import { PREMISE } from '@/lib/guide/keys';
import { factsOf } from '@/lib/guide/schema/serving';
import type { Show } from '../read/show';

export interface KnownIds {
  people: readonly string[];
  things: readonly string[];
  bonds: readonly string[];
  secrets: readonly string[];
  /** Those without an answer. */
  threads: readonly string[];
}

/** What an entry after the last may refer to. The show has to be without errors. */
export function knownIds(show: Show): KnownIds {
  const language = show.file.languages[0] ?? 'en';
  const log = show.entries.map(({ key, file }) => factsOf(key, file, language));
  const guide = guideAt(log, show.entries.at(-1)?.key ?? PREMISE);
  return {
    people: [...guide.people.keys()],
    things: [...guide.things.keys()],
    bonds: [...guide.bonds.keys()],
    secrets: [...guide.secrets.keys()],
    threads: [...guide.threads.values()].filter(({ answer }) => !answer).map(({ id }) => id),
  };
}
