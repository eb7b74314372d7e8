/** Whether words that are somebody's name are it where they stand in a text, or the beginning of other words. */

/** What follows a Korean name: a particle, the copula, a form of address, or the end of the word. */
export const KOREAN_AFTER_NAME =
  /^(?:[은는이가을를과와의에도만야아여로랑씨님군양께들네였인]|으로|까지|부터|처럼|보다|한테|조차|마저|라[고는면])/;

/** After a word at the start of a sentence, a sign that it is the word: "Will she…", "May the…". */
export const AFTER_A_WORD =
  /^ (?:the|an?|this|that|these|those|his|her|their|its|my|our|your|he|she|it|they|we|you|i|one|there|not|no|some|any|each|every|both|\p{Lu}\p{L}+)\b/u;
export const SENTENCE_START = /(?:^|[.!?:…—"“”(\n] ?|['"“] ?)$/u;

/** Names that are words with which a sentence begins. */
const BEGINS_A_SENTENCE =
  /^(?:art|bill|chase|chuck|drew|early|grant|hope|josh|little|long|mark|may|maybe|nick|pat|rich|rob|skip|sue|trust|wade|will|young)$/i;

/** What stands beside a name in hiragana: no hiragana but particles and forms of address. */
const KANA = /\p{Script=Hiragana}/u;
const KANA_BEFORE = /[はがをにのともでへやな]$/u;
const KANA_AFTER =
  /^(?:[はがをにのともへでか]|や(?!か)|さん|ちゃん|くん|さま|から|まで|より|って|だ|です)/u;

/** With one kanji before it, or one of these after it, a name in kanji is part of a longer one. */
const ONE_KANJI_BEFORE = /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u;
const MORE_OF_A_NAME = /^[郎朗太介助次三彦美子](?!\p{Script=Han})/u;

const KANJI = /^[\p{Script=Han}々]{2,}$/u;
const HANGUL = /^\p{Script=Hangul}{1,3}$/u;
const HIRAGANA = /^[ぁ-ゖー]{1,3}$/u;

/** What decides is next to the name. */
const NEAR = 3;

export function isMeantAsName(text: string, start: number, end: number): boolean {
  const [before, words, after] = [
    text.slice(Math.max(0, start - NEAR), start),
    text.slice(start, end),
    text.slice(end),
  ];
  if (HANGUL.test(words))
    return !/^\p{Script=Hangul}/u.test(after) || KOREAN_AFTER_NAME.test(after);
  if (HIRAGANA.test(words)) {
    const fits = (beside: string, sign: RegExp) => !KANA.test(beside) || sign.test(beside);
    return (
      fits(before.slice(-1), KANA_BEFORE) && (!KANA.test(after.charAt(0)) || KANA_AFTER.test(after))
    );
  }
  if (KANJI.test(words)) return !ONE_KANJI_BEFORE.test(before) && !MORE_OF_A_NAME.test(after);
  const isWord = BEGINS_A_SENTENCE.test(words) && SENTENCE_START.test(before);
  return !(isWord && AFTER_A_WORD.test(after));
}
