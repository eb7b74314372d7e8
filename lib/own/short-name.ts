/** What comes before a name and is none. */
const TITLES =
  /^(?:the|an?|mrs?|ms|miss|dr|prof|professor|doctor|sir|lady|lord|saint|st|captain|inspector|king|queen|prince|princess|father|mother|sister|brother|uncle|aunt|old|young|little|big)\.?$/i;
const WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const partsOf = (name: string) => name.trim().split(/[\s・＝]+/u);

/**
 * What somebody is called for short where their name says it: the first of several names in a script that
 * begins names with a capital, and what stands before the point in one that is written in katakana.
 */
export function shortNameIn(name: string): string | undefined {
  const [first = '', ...others] = partsOf(name);
  if (others.length === 0 || TITLES.test(first)) return undefined;
  const isKatakana = /^[ァ-ヺー]{2,}$/u.test(first);
  return isKatakana || [first, ...others].every((word) => WORD.test(word)) ? first : undefined;
}

/** What they may be called where their name does not say it: either part of two, and a Korean name without the family's. */
export function shortNamesFor(name: string): string[] {
  const parts = partsOf(name);
  if (
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(
      parts.join(''),
    )
  )
    return [];
  if (parts.length === 2) return parts;
  return parts.length === 1 && /^\p{Script=Hangul}{3}$/u.test(name.trim())
    ? [name.trim().slice(1)]
    : [];
}
