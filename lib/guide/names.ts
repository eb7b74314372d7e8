import type { Id, Language } from './entry';
import type { Guide, Person } from './guide';

export interface Mention<Name extends { text: string }> {
  name: Name;
  start: number;
  end: number;
}

/**
 * Finds whole names in running text: leftmost first, and of several that begin at one place the
 * longest. A name whose edge is a letter of a script with spaces, or katakana, is not found inside a
 * longer word; a name of one kanji not beside another kanji; Korean particles may follow a name.
 * Of several names with the same text the first wins. `fold` makes texts comparable (lower case, say)
 * and must keep their length.
 */
export function namesFinder<Name extends { text: string }>(
  names: readonly Name[],
  fold: (text: string) => string = (text) => text,
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
        ({ folded }) => text.startsWith(folded, at) && isWhole(text, at, at + folded.length),
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
/** Letters of scripts that put spaces between words, and digits. */
const SPACED = /[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [characterAt(text, start), characterBefore(text, end)];
  const single = first.length === end - start;
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  return (
    !continues(first, before, single) && (HANGUL.test(last) || !continues(last, after, single))
  );
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

/** What the people known so far are called in one language; a name that two of them share is left out. */
export function peopleNames(guide: Guide, language: Language): { id: Id; text: string }[] {
  const owners = new Map<string, Set<Id>>();
  for (const person of guide.people.values()) {
    for (const text of writtenNames(person, language)) {
      owners.set(text, (owners.get(text) ?? new Set()).add(person.id));
    }
  }
  return [...owners].flatMap(([text, ids]) =>
    ids.size === 1 ? [...ids].map((id) => ({ id, text })) : [],
  );
}

function writtenNames(person: Person, language: Language): string[] {
  const all = [person.name, person.short, ...person.also, ...person.formerly];
  return all.map((names) => names[language] ?? '').filter(Boolean);
}
