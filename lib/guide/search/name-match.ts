import { wordsIn } from './folded';
import { beginsWithKeys, type HangulForm, hangulOf } from './hangul';
import { isOneOff } from './one-off';
import type { Query } from './query';

/** How what was typed lies in a name, the best first. */
export const NAME_MATCHES = ['exact', 'words', 'start', 'inside', 'typo', 'middle'] as const;

export interface NameMatch {
  how: (typeof NAME_MATCHES)[number];
  /** The letters of the name that were meant, folded. */
  letters: readonly string[];
}

/** A name as it is compared. */
export interface NameForm {
  text: string;
  words: readonly string[];
  joined: string;
  hangul?: HangulForm;
}

export function nameForm(text: string): NameForm {
  const words = wordsIn(text);
  const joined = words.join('');
  return { text, words, joined, hangul: hangulOf(joined) };
}

/** Two letters of Latin are in too many names. */
const SHORTEST_MIDDLE = 3;
const SHORTEST_TYPO = 4;

/**
 * Words of a name in any order, with spaces or without, the last one perhaps not typed to its end; else
 * in its middle, where the script has no spaces; else with one letter wrong.
 */
export function matchName(name: NameForm, query: Query): NameMatch | undefined {
  const { joined, hangul, isSpaceless } = query;
  const spelled = spell(joined, name.words) ?? beginningsOf(query.words, name.words);
  if (spelled) return spelled;
  const typed = hangul && matchHangul(name, hangul);
  if (typed) return { how: typed, letters: [name.joined] };
  if (isSpaceless && isTurned(name.joined, joined)) return { how: 'words', letters: [name.joined] };
  if (isSpaceless && query.words.every((word) => name.joined.includes(word))) {
    return { how: 'inside', letters: query.words };
  }
  if (name.joined.includes(joined)) {
    if (isSpaceless) return { how: 'inside', letters: [joined] };
    if (joined.length >= SHORTEST_MIDDLE) return { how: 'middle', letters: name.words };
  }
  return mistyped(name, query);
}

/** What was typed, as words of the name one after the other. */
function spell(typed: string, words: readonly string[]): NameMatch | undefined {
  if (typed === '') return { how: words.length === 0 ? 'exact' : 'words', letters: [] };
  let best: NameMatch | undefined;
  for (const [place, word] of words.entries()) {
    const match: NameMatch | undefined = typed.startsWith(word)
      ? withLetters(word, spell(typed.slice(word.length), words.toSpliced(place, 1)))
      : word.startsWith(typed)
        ? { how: 'start', letters: [typed] }
        : undefined;
    if (match && (!best || rankOfMatch(match) < rankOfMatch(best))) best = match;
  }
  return best;
}

const rankOfMatch = ({ how }: NameMatch) => NAME_MATCHES.indexOf(how);

function withLetters(word: string, match: NameMatch | undefined): NameMatch | undefined {
  return match && { ...match, letters: [word, ...match.letters] };
}

/** Each typed word as the beginning of another word of the name. */
function beginningsOf(typed: readonly string[], words: readonly string[]): NameMatch | undefined {
  if (typed.length < 2 || typed.length > words.length) return undefined;
  const left = [...words];
  for (const one of typed) {
    const place = left.findIndex((word) => word.startsWith(one));
    if (place < 0) return undefined;
    left.splice(place, 1);
  }
  return { how: 'start', letters: typed };
}

/** Whether the one has the last part of the other first: a given name before the family's. */
function isTurned(name: string, typed: string): boolean {
  return name.length === typed.length && name.length > 2 && (name + name).includes(typed);
}

function matchHangul({ hangul }: NameForm, typed: NonNullable<Query['hangul']>) {
  if (!hangul) return undefined;
  if (typed.initials !== undefined) {
    return hangul.initials.includes(typed.initials) ? ('inside' as const) : undefined;
  }
  return beginsWithKeys(hangul, typed.keys);
}

function mistyped(name: NameForm, { joined, words, hangul }: Query): NameMatch | undefined {
  const isMeant = (typed: string, word: string) =>
    typed.length >= SHORTEST_TYPO &&
    (isOneOff(typed, word) ||
      (typed.length > SHORTEST_TYPO && isOneOff(typed, word.slice(0, typed.length))));
  const keys = name.hangul?.keys;
  if (hangul && keys !== undefined) {
    const isOne = hangul.keys.length > SHORTEST_TYPO && isOneOff(hangul.keys, keys);
    return isOne ? { how: 'typo', letters: [name.joined] } : undefined;
  }
  if (isMeant(joined, name.joined)) return { how: 'typo', letters: name.words };
  const hits = words.map((typed) =>
    name.words.find((word) => word === typed || isMeant(typed, word)),
  );
  return hits.every((hit) => hit !== undefined) ? { how: 'typo', letters: hits } : undefined;
}
