import type { Guide } from './guide';
import { type Key, PREMISE, partsOf } from './keys';
import { finishedSeasons } from './kinds/presence';
import type { Language } from './names';
import { roundedSeconds, secondsToRead } from './reading-time';
import { firstSentence } from './sentences';
import { everyBrief, inShort, type Passage, storySoFar } from './story-so-far';

/** So many entries of a season are told of at once, and so many of them in full: fewer, where seasons came before. */
const [LATELY, WHOLE, WHOLE_LATER] = [6, 3, 1];

/** The story at more length. */
export interface Retelling {
  /** The seasons before the one that the guide stands in, oldest first: each in the sentence with which its last brief begins. */
  seasons: readonly { season: number; keys: readonly Key[]; text: string }[];
  /** Of this season all but the last few, as they were written. */
  before: readonly Passage[];
  /** Of the last few the first sentence, which says what an episode was about; and the newest in full. */
  lately: readonly Passage[];
  newest: readonly Passage[];
}

export function retelling(guide: Guide, language: Language): Retelling {
  const season = partsOf(guide.key)?.season;
  const briefs = everyBrief(guide);
  const here = briefs.filter(({ key }) => partsOf(key)?.season === season);
  const texts = new Map(briefs.map(({ key, text }) => [key, text]));
  const seasons = finishedSeasons(guide).filter((one) => one.season !== season);
  const whole = seasons.length > 0 ? WHOLE_LATER : WHOLE;
  return {
    seasons: seasons.flatMap(({ season: of, keys }) => {
      const last = keys.findLast((key) => texts.has(key)) ?? PREMISE;
      const text = firstSentence(texts.get(last) ?? '', language);
      return last === PREMISE ? [] : [{ season: of, keys, text }];
    }),
    before: here.slice(0, -LATELY),
    lately: here.slice(-LATELY, -whole).map((passage) => inShort(passage, language)),
    newest: here.slice(-whole),
  };
}

const STORY_LENGTHS = ['short', 'medium', 'full'] as const;
export type StoryLength = (typeof STORY_LENGTHS)[number];

/** A length is one of its own if it takes so many times as long as the one before. */
const LONGER = 1.1;

/** In which lengths the story so far is there, each with the seconds that it takes. */
export function storyLengths(
  guide: Guide,
  language: Language,
): { length: StoryLength; seconds: number }[] {
  const { seasons, lately, newest } = retelling(guide, language);
  const told = {
    short: [storySoFar(guide, language) ?? ''],
    medium: [...seasons, ...lately, ...newest].map(({ text }) => text),
    full: everyBrief(guide).map(({ text }) => text),
  };
  let longest = 0;
  return STORY_LENGTHS.flatMap((length) => {
    let seconds = 0;
    for (const text of told[length]) seconds += secondsToRead(text, language);
    if (seconds === 0 || seconds < longest * LONGER) return [];
    // Of one that takes as long as it is said of the one before, that would say nothing.
    if (length === 'medium' && roundedSeconds(seconds) === roundedSeconds(longest)) return [];
    longest = seconds;
    return [{ length, seconds }];
  });
}
