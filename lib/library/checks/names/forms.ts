import { plainText } from '@/lib/guide/normalise';
import type { Text } from '@/lib/guide/schema/values';
import { namesNobody } from './words';

/** The ways in which people write a name. All forms are folded, and keep their case. */

const HAS_LATIN = /^[\p{Script=Latin}\p{M}'. -]+$/u;
const KANJI = /^[\p{Script=Han}々]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const KATAKANA = /^[ァ-ヺー]+$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const DOT = /[・=·]/g;

/** The whole name: as given, in the plural, without its hyphens or dots, in the other kana. */
export function wholeForms(name: string): string[] {
  const folded = plainText(name).trim();
  const joined = [
    ...(/[a-z]-[a-z]/i.test(folded) ? [folded.replace(/-/g, ''), folded.replace(/-/g, ' ')] : []),
    ...(folded.match(DOT) ? ['', ' ', '・', '='].map((dot) => folded.replace(DOT, dot)) : []),
    ...(/[^\p{Script=Latin}] [^\p{Script=Latin}]/u.test(folded) ? [folded.replace(/ /g, '')] : []),
  ];
  // A Korean name as some write it, with the family name apart.
  const apart = HANGUL.test(folded) && folded.length === 3;
  const all = [folded, ...joined, ...(apart ? [`${folded[0]} ${folded.slice(1)}`] : [])];
  return [...new Set([...all, ...all.flatMap(plurals), ...otherKana(folded)])];
}

function plurals(name: string): string[] {
  if (!HAS_LATIN.test(name) || name.length < 3 || !/^\p{Lu}/u.test(name)) return [];
  return /(?:s|x|z|ch|sh)$/.test(name) ? [`${name}es`] : [`${name}s`];
}

/** Two kana would be found in any word. */
function otherKana(name: string): string[] {
  if (name.length < 3) return [];
  const shift = (text: string, from: RegExp, by: number) =>
    text.replace(from, (kana) => String.fromCharCode(kana.charCodeAt(0) + by));
  if (KATAKANA.test(name)) return [shift(name, /[ァ-ヶ]/g, -0x60)];
  return HIRAGANA.test(name) ? [shift(name, /[ぁ-ゖ]/g, 0x60)] : [];
}

/**
 * A given or family name alone: the words of a name in Latin letters, what stands between middle dots,
 * what is left of a Japanese name without its short form, a Korean given name.
 */
export function partForms(name: string, short: string | undefined): string[] {
  const folded = plainText(name).trim();
  const bare = short ? plainText(short).trim() : '';
  const parts = [...splitParts(folded), ...withoutShort(folded, bare)];
  const forms = parts.filter((part) => part !== folded && [...part].length >= 2);
  return [...new Set(forms.flatMap((part) => [part, ...plurals(part), ...otherKana(part)]))];
}

function splitParts(name: string): string[] {
  if (HAS_LATIN.test(name)) {
    const words = name.split(' ');
    const isPlainWord = (word: string) => /^\p{Ll}/u.test(word) && !namesNobody(word);
    // "Sosuke's brother", "The Pilot": a description, whose words name nobody.
    if (/'s(?: |$)|^(?:the|an?) /i.test(name) || words.some(isPlainWord)) return [];
    return words.filter((word) => /^\p{Lu}[^.]/u.test(word) && !namesNobody(word.toLowerCase()));
  }
  if (/[・= ]/.test(name)) return name.split(/[・= ]/);
  if (HANGUL.test(name) && name.length === 3) return [name.slice(1)];
  if (HANGUL.test(name) && /^(?:남궁|황보|제갈|선우|독고|사공)../.test(name))
    return [name.slice(2)];
  return KANJI.test(name) && name.length === 4 ? [name.slice(0, 2), name.slice(2)] : [];
}

function withoutShort(name: string, short: string): string[] {
  if (short === '' || HAS_LATIN.test(name)) return [];
  const rest = name.startsWith(short)
    ? name.slice(short.length)
    : name.endsWith(short)
      ? name.slice(0, -short.length)
      : '';
  return KANJI.test(rest) ? [rest] : [];
}

export const valuesOf = (text: Text | undefined): string[] => Object.values<string>(text ?? {});
