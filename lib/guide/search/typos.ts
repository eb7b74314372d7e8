import { isOneOff } from './one-off';
import type { Searched } from './owner-texts';
import type { Term } from './query';

const SHORTEST = 5;

/** The terms, those of which nothing is told as the words that they are one letter from; or none at all. */
export function correctedTerms(
  searched: readonly Searched[],
  terms: readonly Term[],
): Term[] | undefined {
  if (!terms.some(isLong)) return undefined;
  const words = wordsTold(searched);
  const corrected = terms.map((term) => {
    const [typed = ''] = term.forms;
    if (!isLong(term) || words.has(typed)) return term;
    const meant = [...words].filter((word) => isOneOff(typed, word));
    return meant.length > 0 ? { ...term, forms: meant } : term;
  });
  return corrected.some((term, place) => term !== terms[place]) ? corrected : undefined;
}

const isLong = ({ forms: [typed = ''] }: Term) => typed.length >= SHORTEST;

function wordsTold(searched: readonly Searched[]): Set<string> {
  const words = new Set<string>();
  for (const { texts } of searched) {
    for (const { prose } of texts) {
      for (const word of prose.split(' ')) if (word.length >= SHORTEST - 1) words.add(word);
    }
  }
  return words;
}
