import type { Id, Language } from './entry';
import type { Guide, Person, Thing } from './guide';

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
  const byStart = new Map<string, { name: Name; folded: string }[]>();
  for (const name of names) {
    const folded = fold(name.text);
    if (folded === '') continue;
    const start = folded.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), { name, folded }]);
  }
  for (const bucket of byStart.values()) bucket.sort((a, b) => b.folded.length - a.folded.length);

  return (original) => {
    const text = fold(original);
    const found: Mention<Name>[] = [];
    for (let at = 0; at < text.length; at++) {
      const bucket = byStart.get(text.slice(at, at + 2)) ?? [];
      const hit = [...bucket, ...(byStart.get(text.charAt(at)) ?? [])].find(
        ({ name, folded }) =>
          text.startsWith(folded, at) &&
          isWhole(text, at, at + folded.length) &&
          isMeant(name, original, at, at + folded.length),
      );
      if (!hit) continue;
      const end = at + hit.folded.length;
      found.push({ name: hit.name, start: at, end });
      at = end - 1;
    }
    return found;
  };
}

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
