import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isKey, isWithin, type Key, PREMISE } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { textsOfEntry } from '@/lib/guide/schema/texts';
import { readRoot } from '../read/files';
import { readShow } from '../read/show';

/**
 * Guides beside which the text of the work lies, a file for each key: `text/en/s01e01.txt`. What such a
 * guide says in that language is held against it.
 */
const DATA = path.join(import.meta.dirname, '../../../data');
const { folders } = await readRoot(DATA);
const guides = folders.flatMap((folder) => {
  const place = path.join(DATA, folder.slug, 'text');
  const { show } = readShow(folder);
  return show ? filesIn(place).map((language) => ({ ...show, language, place })) : [];
});

test('a guide lies beside the text of its work', () => expect(guides).not.toEqual([]));

describe.each(guides)('$slug in $language', ({ entries, language, place }) => {
  const chapters = filesIn(path.join(place, language)).map((name) => ({
    key: name.replace(/\.txt$/, ''),
    text: plain(readFileSync(path.join(place, language, name), 'utf8')),
  }));
  const upTo = (key: Key) =>
    chapters.flatMap((one) => (isWithin(one.key, key) ? one.text : [])).join('\n');
  const told = entries.filter(({ key }) => key !== PREMISE);

  /** What people and things are called up to an entry, by id. */
  function namesUpTo(key: Key): Map<string, string[]> {
    const names = new Map<string, string[]>();
    for (const entry of entries.filter((one) => isWithin(one.key, key))) {
      for (const field of textsOfEntry(entry.file)) {
        const [, id = ''] = field.path;
        if (field.field.text !== 'name' || field.language !== language) continue;
        if (field.path[0] !== 'people' && field.path[0] !== 'things') continue;
        names.set(String(id), [...(names.get(String(id)) ?? []), field.text]);
      }
    }
    return names;
  }

  test('each key has its text', () => {
    expect(chapters.map(({ key }) => key)).toEqual(told.map(({ key }) => key));
    expect(chapters.every(({ key, text }) => isKey(key) && text.length > 0)).toBe(true);
  });

  test.each(told)('$key: who is present is named in its own text', ({ key, file }) => {
    const own = chapters.find((chapter) => chapter.key === key)?.text ?? '';
    const names = namesUpTo(key);
    const absent = file.present?.filter(
      (id) => !(names.get(id) ?? []).some((name) => occurs(name, own)),
    );
    // Who is meant by default is read from `about`, where things need not be named: so it is said.
    expect(absent).toEqual([]);
  });

  test.each(told)('$key: each quotation is word for word', ({ key, file }) => {
    const text = upTo(key);
    const wrong = texts(file).flatMap((said) =>
      quotations(said).filter((words) => !text.includes(words)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(told)('$key: each name in it stands in the text so far', ({ key, file }) => {
    const text = upTo(key);
    // An opinion may look at the world outside.
    const facts = texts(file, (pattern) => !pattern.startsWith('commentary'));
    const names = [...new Set(facts.flatMap(capitalised))];
    expect(names.filter((name) => !occurs(name, text))).toEqual([]);
  });

  function texts(file: EntryFile, isMeant = (_pattern: string) => true): string[] {
    return textsOfEntry(file).flatMap((one) =>
      one.language === language && isMeant(one.pattern) ? one.text : [],
    );
  }
});

/** Names of files and folders, in order; none where there is no such folder. */
function filesIn(place: string): string[] {
  return existsSync(place) ? readdirSync(place).sort() : [];
}

/** As it is compared: quotation marks and apostrophes of one shape, one space between words. */
function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

/** In any case, as whole words; without its article. */
function occurs(name: string, text: string): boolean {
  const words = plain(name).replace(/^(?:the|a|an) /i, '');
  return new RegExp(`(?<!\\w)${words.replace(/[.()]/g, '\\$&')}(?!\\w)`, 'i').test(text);
}

/** What stands in double quotes, from four words on: fewer are a saying or irony. */
function quotations(text: string): string[] {
  return Array.from(plain(text).matchAll(/"([^"]+?)[,.;:]?"/g), ([, words = '']) => words).filter(
    (words) => words.split(' ').length >= 4,
  );
}

/** Words with a capital where no sentence begins. */
function capitalised(text: string): string[] {
  const found = plain(text).matchAll(/(?<=[\w,;)] "?)[A-Z][\w-]*[a-z]/g);
  return Array.from(found, ([word]) => word);
}
