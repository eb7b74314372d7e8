import { type Mention, namesFinder } from '@/lib/guide/known-names';
import { lowered, placesIn, plainText } from '@/lib/guide/normalise';
import { type FieldText, textsOfEntry, textsOfShow } from '@/lib/guide/schema/texts';
import type { Finding, Rule } from '../read/finding';
import type { Parsed } from '../read/parse';
import type { Reading } from '../read/show';
import { type Coming, comingNames, comingTitles } from './names/coming';
import { isMeant, isTooShort } from './names/meant';

/**
 * The *name-early*, *name-part-early* and *title-early* checks: names as people write them, in any
 * language, in texts of an entry before the one that makes them known. The premise's names are as
 * public as `show.yaml`. Where a known longer name contains a later one, the longer wins.
 */
export function checkEarly({ show, files }: Reading): Finding[] {
  const findName = namesFinder(comingNames(show), lowered, isMeant);
  const findTitle = namesFinder(comingTitles(show), lowered);
  const early = (
    passages: readonly FieldText[],
    place: number,
    file: Parsed<unknown> | undefined,
  ) =>
    passages.flatMap(({ path, text }) => {
      const folded = plainText(text);
      const names = findName(folded);
      const titles = outside(names, findTitle(folded));
      const early = [...names, ...titles].filter(
        ({ name }) => name.from > place && !isTooShort(name),
      );
      if (!file || early.length === 0) return [];
      const placeOf = placesIn(text);
      return early.map(({ name, start, end }) => {
        const from = placeOf(start);
        const words = text.slice(from, placeOf(end)).replace(/\s+/g, ' ');
        const [rule, what] = wording(name);
        return file.finding(path, rule, `"${words}" ${what}`, { words, start: from });
      });
    });
  return [
    ...early(textsOfShow(show.file), 0, files.show),
    ...show.entries.flatMap(({ key, file }, place) =>
      early(textsOfEntry(file), place, files.entries.get(key)),
    ),
  ];
}

/** Titles that no name holds; both are in the order of the text. */
function outside(
  names: readonly Mention<Coming>[],
  titles: readonly Mention<Coming>[],
): Mention<Coming>[] {
  let at = 0;
  return titles.filter(({ start, end }) => {
    while ((names[at]?.end ?? end) < end) at += 1;
    const name = names[at];
    return !name || start < name.start;
  });
}

const NO_WORD = 'expected no word of it here';

function wording({ kind, isWord }: Coming): [Rule, string] {
  if (kind === 'title') return ['title-early', `is the title of a later episode, ${NO_WORD}`];
  if (isWord) {
    const what = 'is also an ordinary word, and a name that a later entry makes known';
    return ['name-part-early', `${what}: if it is the name here, ${NO_WORD}; if not, accept it`];
  }
  if (kind === 'part') {
    return ['name-part-early', `is part of a name that a later entry makes known, ${NO_WORD}`];
  }
  if (kind === 'term') {
    return ['name-part-early', `is a term that a later entry makes known, ${NO_WORD}`];
  }
  return ['name-early', `is a name that a later entry makes known, ${NO_WORD}`];
}
