import type { Guide } from './guide';
import type { Person } from './kinds/person';
import type { Thing } from './kinds/thing';
import { isMeantAsName } from './meant-as-name';
import type { Id, Language } from './names';

export interface Mention<Name extends { text: string }> {
  name: Name;
  start: number;
  end: number;
}

/**
 * Finds whole names in running text: leftmost first, and of several that begin at one place the
 * longest. A name whose edge is a letter of a script with spaces, or katakana, is not found inside a
 * longer word; a name of one kanji not beside another kanji; Korean particles may follow any name.
 * Of several names with the same text the first wins. `fold` makes texts comparable (lower case, say)
 * and must keep their length. What `isMeant` says no to is looked past, as if the name were not there.
 */
export function namesFinder<Name extends { text: string }>(
  names: readonly Name[],
  fold: (text: string) => string = (text) => text,
  isMeant: (name: Name, text: string, start: number, end: number) => boolean = () => true,
): (text: string) => Mention<Name>[] {
  const buckets = new Array<Bucket<Name> | undefined>(2 * SLOTS).fill(undefined);
  for (const name of names) {
    const folded = fold(name.text);
    if (folded === '') continue;
    const slot = folded.length > 1 ? pairSlot(folded, 0) : singleSlot(folded, 0);
    const bucket: Bucket<Name> = buckets[slot] ?? { lengths: [], byText: new Map() };
    const { lengths, byText } = bucket;
    buckets[slot] = bucket;
    byText.set(folded, [...(byText.get(folded) ?? []), name]);
    if (!lengths.includes(folded.length)) lengths.push(folded.length);
  }
  for (const bucket of buckets) bucket?.lengths.sort((a, b) => b - a);

  return (original) => {
    const text = fold(original);
    const longestIn = ({ lengths, byText }: Bucket<Name>, start: number) => {
      for (const length of lengths) {
        const end = start + length;
        const alike = byText.get(text.slice(start, end));
        if (!alike || !isWhole(text, start, end)) continue;
        const name = alike.find((one) => isMeant(one, original, start, end));
        if (name) return { name, start, end };
      }
      return undefined;
    };
    const found: Mention<Name>[] = [];
    for (let at = 0; at < text.length; at++) {
      const pair = buckets[pairSlot(text, at)];
      const single = buckets[singleSlot(text, at)];
      if (!pair && !single) continue;
      const hit = (pair && longestIn(pair, at)) ?? (single && longestIn(single, at));
      if (!hit) continue;
      found.push(hit);
      at = hit.end - 1;
    }
    return found;
  };
}

/** Names that begin alike, by their whole text; the lengths that they have, longest first. */
interface Bucket<Name> {
  lengths: number[];
  byText: Map<string, Name[]>;
}

/** Numbers rather than letters, since most places of a text begin no name. Different letters may share one. */
const SLOTS = 4096;
const pairSlot = (text: string, at: number) =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (SLOTS - 1);
const singleSlot = (text: string, at: number) => SLOTS + (text.charCodeAt(at) & (SLOTS - 1));

const KATAKANA = /[ァ-ヺーｦ-ﾟ]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Letters of scripts that put spaces between words, with the marks above them, and digits. */
const SPACED = /[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [characterAt(text, start), characterBefore(text, end)];
  const single = first.length === end - start;
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  const mayBeParticle = HANGUL.test(after);
  return !continues(first, before, single) && (mayBeParticle || !continues(last, after, single));
}

function continues(edge: string, beside: string, single: boolean): boolean {
  if (KATAKANA.test(edge)) return KATAKANA.test(beside);
  if (HAN.test(edge)) return single && HAN.test(beside);
  return SPACED.test(edge) && SPACED.test(beside);
}

function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, index: number): string {
  return [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
}

/** What somebody or something known is called. */
export interface KnownName {
  text: string;
  id: Id;
}

/** Finds in a text whoever and whatever is known so far, where they are meant. */
export function knownNamesFinder(
  guide: Guide,
  language: Language,
): (text: string) => Mention<KnownName>[] {
  const names = knownNames(guide, language);
  return namesFinder(names, withPlainApostrophes, (_, ...place) => isMeantAsName(...place));
}

const withPlainApostrophes = (text: string) => text.replace(/[’‘ʼ＇]/g, "'");

/**
 * What people and things known so far are called in one language. Things are among them so that "Pure
 * Kenji" is not taken for Kenji; a name that two owners share is left out.
 */
export function knownNames(guide: Guide, language: Language): KnownName[] {
  const owners = new Map<string, KnownName[]>();
  for (const owner of [...guide.people.values(), ...guide.things.values()]) {
    for (const text of writtenNames(owner, language)) {
      const others = (owners.get(text) ?? []).filter(({ id }) => id !== owner.id);
      owners.set(text, [...others, { text, id: owner.id }]);
    }
  }
  return [...owners.values()].flatMap((names) => (names.length === 1 ? names : []));
}

function writtenNames({ name, short, also, formerly }: Person | Thing, language: Language) {
  return [name, short, ...also, ...formerly].map((names) => names[language] ?? '').filter(Boolean);
}
