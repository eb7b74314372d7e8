/**
 * What stands for a name in a medallion: the initials of its first and last word, or the first two
 * letters of its only one. An article before them is none.
 */
export function markOf(name: string): string {
  const words = withoutArticle(name)
    .normalize('NFC')
    .split(/[\s・·]+/u);
  const lettered = words.map(lettersOf).filter(({ length }) => length > 0);
  const [first, last] = [lettered[0], lettered.at(-1)];
  const letters = first === last ? first?.slice(0, 2) : [first?.[0], last?.[0]];
  return letters?.join('').toLocaleUpperCase() || '?';
}

/** A name without the article that it begins with, in English and in French. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:the|an?|l[ea]s?)\s+|l['’])(?=\S)/i, '');
}

function lettersOf(word: string): string[] {
  return [...word].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}
