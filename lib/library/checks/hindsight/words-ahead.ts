import { type FieldText, textsOfEntry } from '@/lib/guide/schema/texts';
import type { Finding } from '../../read/finding';
import type { Reading } from '../../read/show';
import { contentWords } from './vocabulary';

/** A sentence is asked about for two words with two texts each in one later entry, or one with six. */
const LIMITS = [
  { words: 2, texts: 2 },
  { words: 1, texts: 6 },
];

interface Sentence {
  text: string;
  start: number;
  words: ReadonlyMap<string, string>;
}

interface Told extends Pick<FieldText, 'path' | 'language'> {
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
      .filter(({ field }) => !field.exempt?.includes('words-ahead'))
      .map(({ path, language, text }) => ({
        ...{ path, language, place },
        sentences: sentencesOf(text, language),
      })),
  );
  const uses = usesOf([...titlesOf(show.file), ...told]);
  return told.flatMap(({ path, language, place, sentences }) =>
    sentences.flatMap(({ text, start, words }) => {
      const later = (stem: string) => laterUses(uses.get(`${language} ${stem}`), place);
      const ahead = LIMITS.map((limit) => {
        const found = wordsAhead(words, limit.texts, later);
        return found.length >= limit.words ? found : [];
      }).find((found) => found.length > 0);
      if (!ahead?.[0]) return [];
      const quoted = ahead.map((word) => `"${word}"`).join(' and ');
      const message = `${quoted} ${ahead.length > 1 ? 'stand' : 'stands'} nowhere else up to here, and often in a later entry; expected nothing here that only it makes known`;
      const spot = { words: ahead[0], start: start + text.indexOf(ahead[0]) };
      const parsed = files.entries.get(show.entries[place]?.key ?? '');
      return parsed?.finding(path, 'hindsight', message, spot) ?? [];
    }),
  );
}

/** A show's title is known before its first entry. */
function titlesOf({ title }: Reading['show']['file']): Told[] {
  return Object.entries<string>(title).map(([language, text]) => {
    return {
      path: ['title', language],
      language,
      place: -1,
      sentences: sentencesOf(text, language),
    };
  });
}

/** By place of the entry, in how many texts a word stands. */
type Uses = Map<number, number>;

function usesOf(told: readonly Told[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { language, place, sentences } of told) {
    for (const word of new Set(sentences.flatMap(({ words }) => [...words.keys()]))) {
      const key = `${language} ${word}`;
      const counts = uses.get(key) ?? new Map();
      counts.set(place, (counts.get(place) ?? 0) + 1);
      uses.set(key, counts);
    }
  }
  return uses;
}

/** The words, as written, that stand in so many texts of one and the same later entry: the most such. */
function wordsAhead(
  words: ReadonlyMap<string, string>,
  texts: number,
  laterUsesOf: (stem: string) => Uses,
): readonly string[] {
  const ahead = new Map<number, string[]>();
  for (const [stem, word] of words) {
    for (const [place, count] of laterUsesOf(stem)) {
      if (count >= texts) ahead.set(place, [...(ahead.get(place) ?? []), word]);
    }
  }
  return [...ahead.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
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
