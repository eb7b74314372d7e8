/**
 * The words of a text that carry what it says: by a stem that a simple inflection does not change, each
 * as it is first written. English: words of four letters and more; Japanese: runs of kanji and of
 * katakana; Korean: the beginning of each word.
 */
export function contentWords(text: string, language: string): Map<string, string> {
  const words = new Map<string, string>();
  const add = (stem: string, word: string) => words.has(stem) || words.set(stem, word);
  switch (language.split('-')[0]) {
    case 'ja':
    case 'zh':
      for (const [run] of text.matchAll(/\p{Script=Han}{2,}|[ァ-ヺー]{3,}/gu)) {
        for (const piece of piecesOf(run)) if (!COMMON.has(piece)) add(piece, piece);
      }
      break;
    case 'ko':
      for (const [word] of text.matchAll(/\p{Script=Hangul}{2,}/gu)) add(word.slice(0, 2), word);
      break;
    default:
      for (const [word] of text.matchAll(/\p{L}{4,}/gu)) {
        const plain = word.toLowerCase();
        if (!COMMON.has(plain)) add(stemOf(plain), word);
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

/** What is said of anybody in any story. */
const COMMON = new Set(
  `that this with from they them their there then than what when where which while whom whose will would
could should have having been being were does doing done into onto over under about after again also
always another anybody anything around asked asking asks away back because become becomes before between
both come comes each else episode even ever every everybody everything feel feels felt first give gives
given goes going gone good great hand head here hers herself himself home itself just keep keeps kind knew
know known knows last least leave leaves less like little long look looks made make makes making many mean
means meant might more most much must near need needs never next nobody none nothing once only other others
part people person perhaps place rather read reads really right said same says scene scenes seem seems seen
sees show shows side since some somebody something stand stands still such take taken takes tell tells thing things think
thinks those though three through time together told took toward turn turns until upon very wait waited
waiting waits want wants well went whether without word words work works year years your young
一人 二人 三人 今回 相手 自分 最初 最後 場面 意味 言葉 気持 人物 物語 一緒 国語`.split(/\s+/),
);
