import type { Language } from './names';
import { segmentsOf } from './segments';

/** "Mr.", "St.": a stop after it ends no sentence. */
const ABBREVIATED = /(^|\s)\p{Lu}\p{Ll}{0,2}\.\s*$/u;

/** What a text begins with, up to its first stop. */
export function firstSentence(text: string, language: Language): string {
  let first = '';
  for (const segment of segmentsOf(text, language, 'sentence')) {
    first += segment;
    if (!ABBREVIATED.test(first)) break;
  }
  return first.trim();
}
