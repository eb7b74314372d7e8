import type { Text } from '@/lib/guide/schema/values';

export const LANGUAGES = ['en', 'ja', 'ko'] as const;

export const SHOW_TITLE: Text = { en: 'Lantern Street', ja: '灯籠通り', ko: '등불 거리' };

/** What somebody does, with all that a text can hold: emphasis, paragraphs, what YAML and HTML trip over. */
const DEEDS: readonly Text[] = [
  { en: 'waits by the window.', ja: 'が窓辺で待っている。', ko: '창가에서 기다린다.' },
  { en: 'says *nothing at all*.', ja: 'は*何も言わない*。', ko: '*아무 말도* 없다.' },
  { en: 'pays 2 * 3 * 4 coins: too many', ja: '：支払いは2 * 3 * 4枚', ko: ': 동전 2 * 3 * 4개' },
  {
    en: 'writes <b>a letter</b> & no name',
    ja: 'の<b>手紙</b> & 無記名',
    ko: '<b>편지</b> & 무기명',
  },
  { en: '# asks:\n\n"Who, me?"', ja: 'が尋ねる。\n\n「私ですか」', ko: '# 묻는다.\n\n"저요?"' },
  { en: 'laughs — 🍫 — and leaves…', ja: 'は笑う🍫そして去る……', ko: '웃고 🍫 나간다…' },
  { en: `hums ${'la'.repeat(40)}`, ja: `は${'ら'.repeat(60)}と歌う`, ko: `${'라'.repeat(60)}` },
  { en: 'true', ja: 'null', ko: '0x10' },
];
const SOMEBODY: Text = { en: 'Somebody', ja: '誰か', ko: '누군가' };

/** A sentence about somebody, in all languages; the number makes it this one and no other. */
export function sentence(deed: number, who: Text | undefined, number: number): Text {
  return inEach(LANGUAGES, (language) => {
    const space = language === 'ja' ? '' : ' ';
    const [subject, words] = [who ?? SOMEBODY, DEEDS[deed % DEEDS.length]];
    return `${subject[language] ?? ''}${space}${words?.[language] ?? ''} ⟦${number}⟧`;
  });
}

const TITLES: readonly Text[] = [
  { en: 'The Blue Umbrella', ja: '青い傘の約束', ko: '파란 우산의 약속' },
  { en: 'Salt', ja: '塩', ko: '소금' },
  { en: '24', ja: '24', ko: '24' },
  { en: 'What the Harbour Keeps: a Tale', ja: '港が抱えているもの', ko: '항구가 품은 것' },
  { en: 'Nobody, Nowhere', ja: 'どこにもいない人', ko: '어디에도 없는 사람' },
  { en: 'yes', ja: 'はい', ko: '네' },
];

export function title(number: number): Text {
  return TITLES[number % TITLES.length] ?? SOMEBODY;
}

const PLACES: readonly Text[] = [
  { en: 'Harbour Café', ja: '港カフェ', ko: '항구 카페' },
  { en: 'the Tuesday Circle', ja: '火曜会', ko: '화요회' },
  { en: 'silver key', ja: '銀の鍵', ko: '은 열쇠' },
  { en: 'nunchi', ja: 'ヌンチ', ko: '눈치' },
];

/** The name of a thing of each kind: the first four are words, and then each has its number. */
export function thingName(number: number): Text {
  const words = PLACES[number % PLACES.length] ?? SOMEBODY;
  const turn = Math.floor(number / PLACES.length);
  return turn === 0 ? words : inEach(LANGUAGES, (language) => `${words[language]} ${turn}`);
}

/** A value for each of these languages. */
function inEach(languages: readonly string[], value: (language: string) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, value(language)]));
}

/** What of a text is in these languages. */
export function inLanguages(text: Text, languages: readonly string[]): Text {
  return inEach(languages, (language) => text[language] ?? '');
}
