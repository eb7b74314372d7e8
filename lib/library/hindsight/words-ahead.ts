import { type Passage, textsOfEntry } from '@/lib/guide/texts';
import type { Finding } from '../finding';
import type { Reading } from '../show';
import { contentWords } from './vocabulary';

/** A sentence is asked about for two words with two texts each in one later entry, or one with seven. */
const FEW = { words: 2, texts: 2 };
const ONE = { words: 1, texts: 7 };

/** They are not told as facts, or have checks of their own. */
const NOT_TOLD: readonly (string | number)[] = [
  ...['title', 'keywords', 'name', 'short', 'reading', 'also', 'cast'],
];

interface Sentence {
  text: string;
  start: number;
  words: ReadonlySet<string>;
}

interface Told extends Omit<Passage, 'text'> {
  place: number;
  sentences: readonly Sentence[];
}

/**
 * Sentences with several words that elsewhere stand only later, together in one entry: what is told
 * there, told early. What an entry makes known it tells more than once (recap, bio, note, bond).
 */
export function checkWordsAhead({ show, files }: Reading): Finding[] {
  const told = show.entries.flatMap(({ file }, place) =>
    textsOfEntry(file)
      .filter(({ path }) => !path.some((step) => NOT_TOLD.includes(step)))
      .map(({ path, language, text }) => ({
        ...{ path, language, place },
        sentences: sentencesOf(text, language),
      })),
  );
  const uses = usesOf(told);
  return told.flatMap(({ path, language, place, sentences }) =>
    sentences.flatMap(({ text, start, words }) => {
      const most = Math.max(
        ...[FEW, ONE].map((limit) => {
          const count = wordsAhead(words, limit.texts, (word) => {
            return laterUses(uses.get(`${language} ${word}`), place);
          });
          return count >= limit.words ? count : 0;
        }),
      );
      if (most === 0) return [];
      const excerpt = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      const message = `"${excerpt}" has ${most === 1 ? 'a word that stands' : `${most} words that stand`} nowhere else up to here, and often in one later entry; expected nothing here that only it makes known`;
      const parsed = files.entries.get(show.entries[place]?.key ?? '');
      return parsed?.finding(path, 'hindsight', message, { words: excerpt, start }) ?? [];
    }),
  );
}

/** By place of the entry, in how many texts a word stands. */
type Uses = Map<number, number>;

function usesOf(told: readonly Told[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { language, place, sentences } of told) {
    for (const word of new Set(sentences.flatMap(({ words }) => [...words]))) {
      const key = `${language} ${word}`;
      const counts = uses.get(key) ?? new Map();
      counts.set(place, (counts.get(place) ?? 0) + 1);
      uses.set(key, counts);
    }
  }
  return uses;
}

/** How many of the words stand in so many texts of one and the same later entry. */
function wordsAhead(
  words: ReadonlySet<string>,
  texts: number,
  laterUsesOf: (word: string) => Uses,
): number {
  const ahead = new Map<number, number>();
  for (const word of words) {
    for (const [place, count] of laterUsesOf(word)) {
      if (count >= texts) ahead.set(place, (ahead.get(place) ?? 0) + 1);
    }
  }
  return Math.max(0, ...ahead.values());
}

/** The later entries with a word that up to `place` stands in one text alone. */
function laterUses(uses: Uses | undefined, place: number): Uses {
  if (uses?.get(place) !== 1 || Math.min(...uses.keys()) < place) return new Map();
  return new Map([...uses].filter(([other]) => other > place));
}

function sentencesOf(text: string, language: string): Sentence[] {
  return [...text.matchAll(/[^.!?。！？\n]+[.!?。！？]*/g)].map(({ 0: match, index }) => ({
    text: match.trim(),
    start: index + Math.max(0, match.search(/\S/)),
    words: contentWords(match, language),
  }));
}
