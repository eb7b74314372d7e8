import type { Text } from '@/lib/guide/schema/values';
import type { Finding } from '../../read/finding';
import type { Reading } from '../../read/show';
import { REASONS } from './words';

/** Doubts about who somebody is. Said of all alike they are a style, said of one they are a hint. */
const DOUBTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /\b(?:apparently|presumably|probably|claims to|says (?:s?he|they) (?:is|are)|calls (?:him|her)self|seems to be|appears to be|is said to be|passes for)\b/i,
  ],
  ['ja', /らしい|とされてい|と称する|を名乗|だという(?=。|$)|のようだ|と言われてい/],
  ['ko', /듯하다|것 같다|라고 한다|라고 주장|자처하|로 통한다|라고들 한다/],
]);
const FEW = 4;

/** A doubt in the role or bio of one person only, among at least four who have either. */
export function checkDoubts({ show, files }: Reading): Finding[] {
  return show.file.languages.flatMap((language) => {
    const pattern = DOUBTS.get(language.split('-')[0] ?? '');
    const said = show.entries.flatMap(({ key, file }) =>
      Object.entries(file.people).flatMap(([id, { role, bio }]) =>
        lines({ role, bio }, language).map(({ field, text }) => ({ key, id, field, text })),
      ),
    );
    const doubtful = said.filter(({ text }) => pattern?.test(text));
    const doubted = new Set(doubtful.map(({ id }) => id));
    if (doubted.size !== 1 || new Set(said.map(({ id }) => id)).size < FEW) return [];
    return doubtful.flatMap(({ key, id, field, text }) => {
      const match = pattern?.exec(text);
      const words = match?.[0] ?? '';
      const spot = { words, start: match?.index ?? 0 };
      const path = ['people', id, field, language];
      const message = `"${words}" ${REASONS.alone}`;
      return files.entries.get(key)?.finding(path, 'hindsight', message, spot) ?? [];
    });
  });
}

function lines(fields: { role?: Text; bio?: Text }, language: string) {
  return Object.entries(fields).flatMap(([field, value]) => {
    const text = value?.[language];
    return text === undefined ? [] : [{ field, text }];
  });
}
