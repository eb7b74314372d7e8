import { isOneOff } from './one-off';
import type { Searched } from './owner-texts';
import type { Term } from './query';

const SHORTEST = 5;

/** The terms, those of which nothing is told as the words that they are one letter from; or none at all. */
export function correctedTerms(
  searched: readonly Searched[],
  terms: readonly Term[],
): Term[] | undefined {
  const words = new Set<string>();
  for (const { texts } of searched) {
    for (const { prose } of texts) {
      for (const word of prose.split(' ')) if (word.length >= SHORTEST - 1) words.add(word);
    }
  }
  const corrected = terms.map(({ forms, parts }) => {
    const [typed = ''] = forms;
    if (typed.length < SHORTEST || words.has(typed)) return { forms, parts };
    const meant = [...words].filter((word) => isOneOff(typed, word));
    return { forms: meant.length > 0 ? meant : forms, parts };
  });
  return corrected.some(({ forms }, place) => forms !== terms[place]?.forms)
    ? corrected
    : undefined;
}
