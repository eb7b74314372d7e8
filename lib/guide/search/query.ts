import { segmentsOf } from '../segments';
import { foldedWord, HANGUL, SPACELESS, wordsAsWritten } from './folded';
import { hangulTyped } from './hangul';

/** What somebody typed, taken apart once for all that it is compared with. */
export interface Query {
  /** Its words one after the other, as if no spaces parted them. */
  joined: string;
  /** Whether its script has no spaces, or need not have them: then it is looked for inside of names. */
  isSpaceless: boolean;
  /** The words that a name has to have, if it is the name that is meant. */
  words: readonly string[];
  hangul?: { keys: string; initials?: string };
  /** What texts have to tell, if it is not. */
  terms: readonly Term[];
  /** What they may tell besides: "woman", of whom one mostly says "she". */
  besides: readonly Term[];
}

/** One word that a text is searched for: it is there in any of its forms, or by all of its parts. */
export interface Term {
  forms: readonly string[];
  parts: readonly string[];
}

const list = (words: string) => new Set(words.split(' '));

/** Words that part others and say nothing. */
const EMPTY = list(
  'a an the of to in on at by for with and or is was as from who whom that this ' +
    'の が は を に へ と も で や な だ た です でした という 그 이 저 및 또',
);
/** Words for whoever is meant. */
const ANYBODY = list(
  'he she him her his they them one guy man woman person people somebody someone boy girl lady ' +
    'where what which has had 人 ひと 方 奴 やつ あの その この さん ちゃん くん 사람 남자 여자 분 누구',
);

export function queryOf(typed: string): Query | undefined {
  const written = wordsAsWritten(typed);
  const all = written.map(foldedWord);
  const joined = all.join('');
  if (joined === '') return undefined;
  const told = written.filter((word) => !EMPTY.has(foldedWord(word)));
  const meant = told.filter((word) => !ANYBODY.has(foldedWord(word)));
  const required = [meant, told, written].find(({ length }) => length > 0) ?? written;
  return {
    joined,
    isSpaceless: SPACELESS.test(joined) || HANGUL.test(joined),
    words: told.length > 0 ? told.map(foldedWord) : all,
    hangul: hangulTyped(joined),
    terms: required.map(termOf),
    besides: told.filter((word) => !required.includes(word)).map(termOf),
  };
}

function termOf(word: string): Term {
  return { forms: formsOf(foldedWord(word)), parts: partsOf(word) };
}

/** Particles that follow a Korean noun, and the last consonant that is only half typed. */
const PARTICLE = /(?:에서|에게|한테|이랑|으로|하고|은|는|이|가|을|를|의|와|과|랑|에|께|도|만|로)$/;
const HALF_TYPED = /[ㄱ-ㅎㅏ-ㅣ]+$/;

/** A word as typed, and without what it may end in; of "Hana's" and "doctors" the last letter is no matter. */
function formsOf(word: string): string[] {
  const bare = HANGUL.test(word)
    ? word.replace(HALF_TYPED, '').replace(PARTICLE, '')
    : /^[a-z]{4,}s$/.test(word)
      ? word.slice(0, -1)
      : word;
  const isUseful = (one: string) => one.length > 1 || SPACELESS.test(one) || HANGUL.test(one);
  const forms = HALF_TYPED.test(word) ? [bare] : [word, ...(bare.length > 1 ? [bare] : [])];
  return [...new Set(forms)].filter((one) => one !== '' && isUseful(one));
}

/** Two kana are an ending rather than a word. */
const SAYS = /^(?:.*[^\p{Script=Hiragana}].*|.{3,})$/u;

/** The words of Japanese by a dictionary, since no spaces part them; none of what is one word. */
function partsOf(word: string): string[] {
  if (!SPACELESS.test(word) || word.length < 3) return [];
  const words = segmentsOf(word, 'ja', 'word');
  const told = words.filter((one) => SAYS.test(one) && !EMPTY.has(one) && !ANYBODY.has(one));
  return told.length > 0 && words.length > 1 ? told.map(foldedWord) : [];
}
