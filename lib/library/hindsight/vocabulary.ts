/**
 * The words of a text that carry what it says, cut to a stem that a simple inflection does not change.
 * English: words of four letters and more; Japanese: runs of kanji and of katakana; Korean: the
 * beginning of each word.
 */
export function contentWords(text: string, language: string): Set<string> {
  const words = new Set<string>();
  const plain = text.toLowerCase();
  switch (language.split('-')[0]) {
    case 'ja':
    case 'zh':
      for (const [run] of plain.matchAll(/\p{Script=Han}{2,}|[ァ-ヺー]{3,}/gu)) {
        for (const piece of piecesOf(run)) words.add(piece);
      }
      break;
    case 'ko':
      for (const [word] of plain.matchAll(/\p{Script=Hangul}{2,}/gu)) words.add(word.slice(0, 2));
      break;
    default:
      for (const [word] of plain.matchAll(/\p{L}{4,}/gu)) {
        if (!COMMON.has(word)) words.add(stemOf(word));
      }
  }
  return words;
}

/** Two kanji carry a meaning, in whatever compound. */
function piecesOf(run: string): string[] {
  if (/^[ァ-ヺー]/.test(run)) return [run];
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function stemOf(word: string): string {
  return word.replace(/(?:'s|ingly|edly|ing|ied|ies|ed|es|s|ly|e|y)$/u, '');
}

const COMMON = new Set(
  `that this with from they them their there then than what when where which while whom whose will would
could should have having been being were does doing done into onto over under about after again also
always another anybody anything around away back because become becomes before between both come comes
each else even ever every everybody everything first give gives given goes going gone good great hand
head here herself himself home itself just keep keeps kind knew know known knows last least leave leaves
less like little long look looks made make makes making many might more most much must near need needs
never next nobody none nothing once only other others part people person perhaps place rather really right
said same says seem seems seen sees show shows since some somebody something still such take taken takes
tell tells thing things think thinks those though three through time together told took toward turn turns
until upon very want wants well went whether without word words work works year years your young`.split(
    /\s+/,
  ),
);
