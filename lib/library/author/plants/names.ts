import { plainText } from '@/lib/guide/normalise';
import { fieldsOfEntry, INTRODUCING } from '@/lib/guide/schema/texts';
import type { Text } from '@/lib/guide/schema/values';
import { namesNobody } from '../../checks/names/words';
import type { Show } from '../../read/show';
import { withEntry } from './copy';
import { isKnownBy, type Later, type Plant, say, tellIn, textsIn } from './kinds';

/** Every way to use a name before its entry: whole, half, inflected, in another language, as an id. */
export function namePlants(show: Show, { place: later, file }: Later, at: number): Plant[] {
  const { languages } = show.file;
  const told = (kind: string, language: string, word: string, words = word): Plant[] => {
    if (isKnownBy(show, at, word) || [...word].length < 2) return [];
    const planted = tellIn(show, at, language, say(language, words));
    const what = `${show.entries[at]?.key} of ${show.entries[later]?.key}: ${words}`;
    return planted ? [{ kind, names: true, show: planted, what }] : [];
  };
  return fieldsOfEntry(file).flatMap(({ path, name: field, field: { text }, value }): Plant[] => {
    if (text !== 'name' || !INTRODUCING.has(String(path[0]))) return [];
    const name = value as Text;
    if (field === 'cast') {
      return textsIn(name).flatMap(([language, word]) =>
        told('actor before the credit', language, word),
      );
    }
    const person =
      path[0] === 'people' && field === 'name' ? file.people[String(path[1])] : undefined;
    return [
      ...textsIn(name).flatMap(([language, word]) => [
        ...told('name, whole', language, word),
        ...told('name, inflected', language, word, inflected(language, word)),
        ...languages
          .filter((other) => other !== language && name[other] !== word)
          .flatMap((other) => told('name, in another language', other, word)),
        ...(person ? halves(word, person.short?.[language]) : []).flatMap((half) =>
          told('name, half', language, half),
        ),
      ]),
      ...idPlants(show, at, name.en ?? ''),
    ];
  });
}

function inflected(language: string, word: string): string {
  return language === 'ja' ? `${word}さん` : language === 'ko' ? `${word}에게` : `${word}'s sister`;
}

/** As a writer would cut a name: at its space or middle dot, or where its short form ends. */
function halves(name: string, short: string | undefined): string[] {
  if (/^(?:The|A|An) |'s | \p{Ll}/u.test(name)) return [];
  const words = name.split(/[ ・]/);
  if (words.length === 2) return words.filter((word) => !namesNobody(word.toLowerCase()));
  const rest = short && name.endsWith(short) ? name.slice(0, -short.length) : '';
  return /^\p{Script=Han}{2,}$/u.test(rest) ? [rest] : [];
}

function idPlants(show: Show, at: number, name: string): Plant[] {
  const slug = plainText(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  if (!/^\p{Lu}[a-z]+ \p{Lu}[a-z]+$/u.test(name) || isKnownBy(show, at, name)) return [];
  const languages = show.file.languages;
  const question = Object.fromEntries(languages.map((language) => [language, '?']));
  const id = `who-is-${slug}`;
  const planted = withEntry(show, at, (entry) => {
    entry.threads = { ...entry.threads, [id]: { question, sources: [] } };
  });
  return [{ kind: 'id made of a later name', names: true, show: planted, what: `${at}: ${id}` }];
}
