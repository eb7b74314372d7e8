import { type FieldText, textsOfEntry } from '@/lib/guide/schema/texts';
import type { Finding } from '../../read/finding';
import type { Parsed } from '../../read/parse';
import type { Reading } from '../../read/show';
import { EN } from './en';
import { FR } from './fr';
import { JA } from './ja';
import { KO } from './ko';
import { REASONS, type Wording } from './words';

/** A language without wordings is not looked at; `CONTRIBUTING.md` says how to add one. */
const LANGUAGES: ReadonlyMap<string, readonly Wording[]> = new Map([
  ['en', EN],
  ['fr', FR],
  ['ja', JA],
  ['ko', KO],
]);

/** Those who have died are told in the past. */
const DEAD =
  /\b(?:died|dead|death|killed|murdered)\b|\b(?:morte?s?|tuée?s?|assassinée?s?|défunte?s?)\b|décédé|亡|死|遺|사망|죽|돌아가/i;

/**
 * The *hindsight* check: wording that is written from later, in every text that its field does not
 * exempt.
 */
export function checkHindsight({ show, files }: Reading): Finding[] {
  return show.entries.flatMap(({ key, file }) => {
    const parsed = files.entries.get(key);
    if (!parsed) return [];
    return textsOfEntry(file)
      .filter(({ field }) => !field.exempt?.includes('hindsight'))
      .flatMap((passage) => inPassage(passage, parsed));
  });
}

function inPassage({ path, name, language, text }: FieldText, file: Parsed<unknown>): Finding[] {
  const wordings = LANGUAGES.get(language.split('-')[0] ?? '') ?? [];
  const fits = (wording: Wording) =>
    (wording.in === undefined || wording.in === name) &&
    !(wording.reason === 'tense' && DEAD.test(text));
  const found: Finding[] = [];
  // Of words that two wordings find, the first one speaks.
  const taken = new Set<number>();
  for (const { pattern, reason } of wordings.filter(fits)) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (taken.has(index)) continue;
      const words = match.replace(/\s+/g, ' ').trim();
      const start = index + match.search(/\S/);
      const message = `"${words}" ${REASONS[reason]}`;
      for (let at = index; at < index + words.length; at++) taken.add(at);
      found.push(file.finding(path, 'hindsight', message, { words, start }));
    }
  }
  return found;
}
