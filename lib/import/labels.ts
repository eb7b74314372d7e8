import { NUMERAL, numberOf } from './numerals';

/**
 * What stands between the title of a show and that of an episode, in the languages in which lists were
 * seen. Those of Korean and Japanese are known from tests of other importers alone; what is not known
 * is taken for a title, which is asked about.
 */
const SEASON = [
  'season|series|part|volume|vol\\.?|book|collection',
  'staffel|teil|temporada|parte|stagione|libro|saison|partie|livre|kausi|osa',
  '시즌|파트|시리즈|シーズン|シリーズ|パート',
].join('|');
/** The same words stand for an episode where each stands in one row alone. */
const CHAPTER = 'chapter|chapitre|kapitel|cap[ií]tulo|capitolo|챕터';
const EPISODE = `episode|ep\\.?|épisode|episodio|episódio|folge|jakso|에피소드|エピソード|#|${CHAPTER}`;
const LIMITED =
  /^(?:limited series|mini-?series|minissérie|mini-?série|miniserie|serie limitata|minisarja|리미티드 시리즈|미니시리즈|リミテッドシリーズ)$/;

/** A name may follow: "Season 2 – Teil B". */
const END = '(?:$|[\\s:.–—(「『-])';
const seasonPattern = new RegExp(`^(?:${SEASON}) ?(${NUMERAL})${END}`, 'u');
const orderedSeason = new RegExp(
  `^(?:第|제) ?(${NUMERAL}) ?(?:シーズン|シリーズ|期|部|시즌|부)${END}`,
  'u',
);
const chapterPattern = new RegExp(`^(?:${CHAPTER}) ?(${NUMERAL})${END}`, 'u');
const episodePattern = new RegExp(`^(?:${EPISODE}) ?(${NUMERAL})${END}`, 'u');
const orderedEpisode = new RegExp(`^(?:第|제)? ?(${NUMERAL}) ?(?:話|回|章|화|회|장)${END}`, 'u');

const plain = (label: string) => label.normalize('NFKC').toLowerCase().trim();

function numberBy(patterns: readonly RegExp[], label: string): number | undefined {
  for (const pattern of patterns) {
    const numeral = pattern.exec(plain(label))?.[1];
    const number = numeral && numberOf(numeral);
    if (number) return number;
  }
  return undefined;
}

/** The season that a label names by its number. */
export function seasonIn(label: string): number | undefined {
  return LIMITED.test(plain(label)) ? 1 : numberBy([seasonPattern, orderedSeason], label);
}

/** The season, or the episode, that a label names as a chapter. */
export function chapterIn(label: string): number | undefined {
  return numberBy([chapterPattern], label);
}

/** The episode that a label names by its number: 第1話, "Episode 1", "Chapter One: …". */
export function episodeIn(label: string): number | undefined {
  return numberBy([episodePattern, orderedEpisode], label);
}
