import { type EntryFile, entrySchema } from './entry';
import { type Field, type FieldAt, type FieldPath, fieldsIn } from './field';
import { type ShowFile, showSchema } from './show';

/** One text of a file, in one language. */
export interface FieldText {
  /** The way to it from the file's root. */
  path: FieldPath;
  /** The way without ids and places: `people.*.bio`. */
  pattern: string;
  /** The name of its field. */
  name: string;
  field: Field;
  language: string;
  text: string;
}

// What a text is does not hang on the languages of the guide that it stands in.
const ENTRY = entrySchema(['en']);
const SHOW = showSchema(['en']);

/** Every field of an entry that has a value. */
export function fieldsOfEntry(entry: EntryFile): FieldAt[] {
  return fieldsIn(ENTRY, entry);
}

/** The names of the fields of an entry that make ids known. */
export const INTRODUCING: ReadonlySet<string> = new Set(
  fieldsIn(ENTRY, ENTRY.parse({})).flatMap(({ field, name }) => (field.introduces ? [name] : [])),
);

const known = new WeakMap<EntryFile, readonly FieldText[]>();

/** Every text of an entry that is served, in file order: whatever its schema says is one. */
export function textsOfEntry(entry: EntryFile): readonly FieldText[] {
  const texts = known.get(entry) ?? textsIn(ENTRY, entry, '');
  known.set(entry, texts);
  return texts;
}

/** Every text of `show.yaml`; a label is of the show's first language. */
export function textsOfShow(show: ShowFile): readonly FieldText[] {
  return textsIn(SHOW, show, show.languages[0] ?? '');
}

function textsIn(schema: typeof ENTRY | typeof SHOW, value: object, ofLabels: string): FieldText[] {
  return fieldsIn(schema, value).flatMap(({ path, pattern, name, field, value }) => {
    if (!field.text) return [];
    const about = { pattern, name, field };
    if (typeof value === 'string') return [{ path, ...about, language: ofLabels, text: value }];
    return Object.entries<string>(Object(value)).map(([language, text]) => {
      return { path: [...path, language], ...about, language, text };
    });
  });
}
