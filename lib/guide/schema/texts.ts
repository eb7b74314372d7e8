import type { EntryFile } from './entry';
import type { ShowFile } from './show';
import type { Text } from './values';

/** One text of a file, in one language, with the way to it from the file's root. */
export interface Passage {
  path: readonly (string | number)[];
  language: string;
  text: string;
}

/** Every text of an entry that is served, in file order. */
export function textsOfEntry(entry: EntryFile): Passage[] {
  return [
    ...text(['title'], entry.title),
    ...entry.keywords.flatMap((one, i) => text(['keywords', i], one)),
    ...text(['brief'], entry.brief),
    ...text(['so_far'], entry.so_far),
    ...entry.scenes.flatMap((scene, i) => fields(['scenes', i], scene, ['heading', 'text'])),
    ...entry.commentary.flatMap((one, i) => fields(['commentary', i], one, ['heading', 'text'])),
    ...Object.entries(entry.people).flatMap(([id, person]) => [
      ...named(['people', id], person),
      ...fields(['people', id], person, ['cast', 'role', 'bio']),
    ]),
    ...Object.entries(entry.things).flatMap(([id, thing]) => [
      ...named(['things', id], thing),
      ...text(['things', id, 'text'], thing.text),
    ]),
    ...entry.bonds.flatMap((bond, i) => fields(['bonds', i], bond, ['label', 'text'])),
    ...Object.entries(entry.secrets).flatMap(([id, secret]) =>
      text(['secrets', id, 'what'], secret.what),
    ),
    ...Object.entries(entry.threads).flatMap(([id, thread]) =>
      fields(['threads', id], thread, ['question', 'answer']),
    ),
  ];
}

/** Every text of `show.yaml`. */
export function textsOfShow(show: ShowFile): Passage[] {
  return [
    ...text(['title'], show.title),
    ...show.also.flatMap((one, i) => text(['also', i], one)),
    ...show.links.flatMap(({ label }, i) => [
      { path: ['links', i, 'label'], language: show.languages[0] ?? '', text: label },
    ]),
  ];
}

type Path = Passage['path'];
type Named = EntryFile['people'][string] | EntryFile['things'][string];

function named(path: Path, owner: Named): Passage[] {
  return [
    ...fields(path, owner, ['name', 'short', 'reading']),
    ...owner.also.flatMap((one, i) => text([...path, 'also', i], one)),
    ...owner.notes.flatMap((note, i) => text([...path, 'notes', i, 'text'], note.text)),
  ];
}

function fields<Field extends string>(
  path: Path,
  owner: { readonly [F in Field]?: Text },
  names: readonly Field[],
): Passage[] {
  return names.flatMap((name) => text([...path, name], owner[name]));
}

function text(path: Path, value: Text | undefined): Passage[] {
  return Object.entries(value ?? {}).map(([language, words]) => ({
    path: [...path, language],
    language,
    text: words,
  }));
}
