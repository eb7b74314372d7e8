import { SPACELESS } from './folded';
import type { Query, Term } from './query';

/** How a term lies in folded prose: as a whole word, or as the beginning of one; with the letters to mark. */
export interface TermHit {
  isWhole: boolean;
  letters: readonly string[];
}

/** Where in prose, folded by `proseIn`, a term is told of. */
export function termIn(prose: string, { forms, parts }: Term): TermHit | undefined {
  let begun: string | undefined;
  for (const form of forms) {
    if (SPACELESS.test(form) && prose.includes(form)) return { isWhole: true, letters: [form] };
    if (!prose.includes(` ${form}`)) continue;
    if (prose.includes(` ${form} `)) return { isWhole: true, letters: [form] };
    begun ??= form;
  }
  if (begun !== undefined) return { isWhole: false, letters: [begun] };
  if (parts.length > 0 && parts.every((part) => prose.includes(part))) {
    return { isWhole: false, letters: parts };
  }
  return undefined;
}

/** All the terms in one text, or nothing. */
export function allIn(prose: string, terms: Query['terms']): TermHit | undefined {
  const letters: string[] = [];
  let isWhole = true;
  for (const term of terms) {
    const hit = termIn(prose, term);
    if (!hit) return undefined;
    letters.push(...hit.letters);
    isWhole &&= hit.isWhole;
  }
  return terms.length > 0 ? { isWhole, letters } : undefined;
}
