import type { Guide } from './guide';
import { type Key, partsOf } from './keys';
import type { Language } from './names';
import { firstSentence } from './sentences';

/** One entry's part of the story so far. */
export interface Passage {
  key: Key;
  title?: string;
  text: string;
}

/** The whole story up to here in a few sentences: what was last written of it, else the last brief. */
export function storySoFar({ soFar, episodes }: Guide): string | undefined {
  return soFar ?? episodes.at(-1)?.brief;
}

/** Every brief so far, oldest first. */
export function everyBrief({ episodes }: Guide): Passage[] {
  return episodes.flatMap(({ key, title, brief }) =>
    brief === undefined ? [] : [{ key, title, text: brief }],
  );
}

/**
 * The briefs of the season that the guide stands in, oldest first: the newest in full, of the earlier
 * ones the first sentence, which says what an episode was about.
 */
export function seasonInBrief(guide: Guide, language: Language): Passage[] {
  const season = partsOf(guide.key)?.season;
  const passages = everyBrief(guide).filter(({ key }) => partsOf(key)?.season === season);
  return passages.map((passage, place) =>
    place === passages.length - 1
      ? passage
      : { ...passage, text: firstSentence(passage.text, language) },
  );
}
