import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Show } from '../../read/show';
import { withEntry } from './copy';
import { isKnownBy, type Later, type Plant, say, tellIn, textsIn } from './kinds';

/** Every way to tell a fact before its entry, by moving what the author wrote there. */
export function factPlants(show: Show, later: Later, at: number): Plant[] {
  const where = `${show.entries[at]?.key} of ${show.entries[later.place]?.key}`;
  const known = new Set(
    show.entries.slice(0, at + 1).flatMap(({ file }) => Object.keys(file.people)),
  );
  const move = (take: (file: EntryFile) => void, put: (file: EntryFile) => void) =>
    withEntry(withEntry(show, later.place, take), at, put);
  const plant = (kind: string, what: string, planted: Show | undefined): Plant[] =>
    planted ? [{ kind, names: false, show: planted, what: `${where}: ${what}` }] : [];
  const { people, scenes, secrets, threads, title } = later.file;
  return [
    ...scenes.flatMap((scene, index) =>
      textsIn(scene.text).flatMap(([language, text]) => {
        const sentence = sentenceOf(text);
        if (!sentence) return [];
        const without = withEntry(show, later.place, ({ scenes: all }) => {
          const one = all[index];
          if (one) one.text = { ...one.text, [language]: text.replace(sentence, '').trim() || '…' };
        });
        return plant('sentence moved', sentence, tellIn(without, at, language, sentence));
      }),
    ),
    ...Object.entries(people).flatMap(([id, { role }]) => {
      if (!role || !known.has(id)) return [];
      const planted = move(
        (file) => {
          delete ownOf(file.people, id)?.role;
        },
        (file) => {
          file.people[id] = { also: [], notes: [], ...ownOf(file.people, id), role };
        },
      );
      return plant('role from later', textsIn(role)[0]?.[1] ?? '', planted);
    }),
    ...textsIn(title).flatMap(([language, word]) =>
      isKnownBy(show, at, word)
        ? []
        : plant('title of a later episode', word, tellIn(show, at, language, say(language, word))),
    ),
    ...Object.entries(threads).flatMap(([id, thread]) => {
      if (!thread.question) return [];
      const planted = move(
        (file) => delete file.threads[id],
        (file) => {
          file.threads = { ...file.threads, [id]: thread };
        },
      );
      return plant('thread early', textsIn(thread.question)[0]?.[1] ?? '', planted);
    }),
    ...Object.entries(secrets).flatMap(([id, secret]) => {
      if (!secret.what) return [];
      const planted = move(
        (file) => delete file.secrets[id],
        (file) => {
          file.secrets = { ...file.secrets, [id]: secret };
        },
      );
      return plant('secret early', textsIn(secret.what)[0]?.[1] ?? '', planted);
    }),
  ];
}

/** `constructor` is a legal id. */
function ownOf<Value>(map: Record<string, Value>, id: string): Value | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}

/** The longest sentence: one that says something. */
function sentenceOf(text: string): string | undefined {
  const all = text.match(/[^.!?。！？\n]+[.!?。！？]+/g) ?? [];
  const [longest] = all.toSorted((a, b) => b.length - a.length);
  return longest?.trim();
}
