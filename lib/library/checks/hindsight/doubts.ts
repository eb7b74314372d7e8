import { textsOfEntry } from '@/lib/guide/schema/texts';
import type { Finding } from '../../read/finding';
import type { Reading } from '../../read/show';
import { REASONS } from './words';

/** Doubts about who somebody is. Said of all alike they are a style, said of one they are a hint. */
const DOUBTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /\b(?:apparently|presumably|probably|claims to|says (?:s?he|they) (?:is|are)|calls (?:him|her)self|seems to be|appears to be|is said to be|passes for)\b/i,
  ],
  [
    'fr',
    /paraît-il|semble-t-il|apparemment|probablement|sans doute|prétend(?:ent)? (?:être|que)|se dit (?=\p{L})|dit être|se fait passer|passe pour/iu,
  ],
  ['ja', /らしい|とされてい|と称する|を名乗|だという(?=。|$)|のようだ|と言われてい/],
  ['ko', /듯하다|것 같다|라고 한다|라고 주장|자처하|로 통한다|라고들 한다/],
]);
const FEW = 4;

/** A doubt in what is told of one person only, their notes apart, among at least four who are told of. */
export function checkDoubts({ show, files }: Reading): Finding[] {
  return show.file.languages.flatMap((language) => {
    const pattern = DOUBTS.get(language.split('-')[0] ?? '');
    const said = show.entries.flatMap(({ key, file }) =>
      textsOfEntry(file).flatMap((passage) => {
        const isOfPerson = /^people\.\*\.\w+$/.test(passage.pattern);
        return isOfPerson && passage.field.text === 'prose' && passage.language === language
          ? [{ key, id: passage.path[1], ...passage }]
          : [];
      }),
    );
    const doubtful = said.filter(({ text }) => pattern?.test(text));
    const doubted = new Set(doubtful.map(({ id }) => id));
    if (doubted.size !== 1 || new Set(said.map(({ id }) => id)).size < FEW) return [];
    return doubtful.flatMap(({ key, path, text }) => {
      const match = pattern?.exec(text);
      const words = match?.[0] ?? '';
      const spot = { words, start: match?.index ?? 0 };
      const message = `"${words}" ${REASONS.alone}`;
      return files.entries.get(key)?.finding(path, 'hindsight', message, spot) ?? [];
    });
  });
}
