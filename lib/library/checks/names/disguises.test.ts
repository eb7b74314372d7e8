import { expect, test } from 'vitest';
import { nightFerry } from '../../read/night-ferry';
import { checkFolder } from '../check-folder';

/** The rules that speak when an entry before says this, and a later one makes the name known. */
function askedAbout(name: string, text: string, language: string): string[] {
  const { findings } = checkFolder(
    nightFerry({
      'show.yaml': `title: "-"\nlanguages: [${language}]\n`,
      's01e01.yaml': `title: "-"\nbrief: ${JSON.stringify(text)}\n`,
      's01e02.yaml': `title: "-"\npeople: {somebody: {name: ${JSON.stringify(name)}}}\n`,
    }),
  );
  return [...new Set(findings.map(({ rule }) => rule))];
}

const EARLY = ['name-early'];

test.each<[string, string, string]>([
  ['a soft hyphen', 'Marlene Vik', 'So Mar\u00ADlene Vik waits.'],
  ['a space of no width', 'Marlene Vik', 'So Marl\u200Bene Vik waits.'],
  ['a joiner', 'Marlene Vik', 'So Marlene\u200D Vik waits.'],
  ['a mark of direction', 'Marlene Vik', 'So \u200EMarlene Vik waits.'],
  ['a word joiner', 'Marlene Vik', 'So Marlene Vi\u2060k waits.'],
  ['a variation selector', 'Marlene Vik', 'So Marlene\uFE0E Vik waits.'],
  ['emphasis inside', 'Marlene Vik', 'So *Mar*lene Vik waits.'],
  ['emphasis on a part', 'Marlene Vik', 'So *Marlene* Vik waits.'],
  ['two spaces', 'Marlene Vik', 'So Marlene  Vik waits.'],
  ['a line break', 'Marlene Vik', 'So Marlene\nVik waits.'],
  ['a space that does not break', 'Marlene Vik', 'So Marlene\u00A0Vik waits.'],
  ['a thin space', 'Marlene Vik', 'So Marlene\u2009Vik waits.'],
  ['a tab', 'Marlene Vik', 'So Marlene\tVik waits.'],
  ['wide letters', 'Marlene Vik', 'So Ｍａｒｌｅｎｅ Ｖｉｋ waits.'],
  ['bold letters of mathematics', 'Marlene Vik', 'So 𝐌𝐚𝐫𝐥𝐞𝐧𝐞 𝐕𝐢𝐤 waits.'],
  ['a ligature', 'Fiona Vik', 'So \uFB01ona Vik waits.'],
  ['capitals', 'Marlene Vik', 'So MARLENE VIK waits.'],
  ['no capitals', 'Marlene Vik', 'So marlene vik waits.'],
  ['an accent too many', 'Marlene Vik', 'So Márlène Vik waits.'],
  ['an accent too few', 'Zoë Noël', 'So Zoe Noel waits.'],
  ['letters in parts', 'Zoë Noël', 'So Zoe\u0308 Noe\u0308l waits.'],
  ['an owner', 'Marlene Vik', 'It is Marlene Vik’s boat.'],
  ['an owner of many', 'Marlene Vik', 'The Marlene Viks wait.'],
  ['quotes', 'Marlene Vik', '“Marlene Vik” it says.'],
  ['a hyphen less', 'Jean-Luc Vik', 'So Jean Luc Vik waits.'],
  ['a curly apostrophe', "Ann O'Brien", 'So Ann O’Brien waits.'],
  ['a straight apostrophe', 'Ann O’Brien', "So Ann O'Brien waits."],
  ['a letter with a stroke', 'Søren Łódź', 'So Soren Lodz waits.'],
  ['a dash after it', 'Marlene Vik', 'Marlene Vik—she waits.'],
  ['no space before it', 'Marlene Vik', '(Marlene Vik)'],
])('%s hides no name in Latin letters', (_, name, text) => {
  expect(askedAbout(name, text, 'en')).toEqual(EARLY);
});

test.each<[string, string, string]>([
  ['a space', '桜井舞', 'そこで桜井 舞が待つ。'],
  ['a wide space', '桜井舞', 'そこで桜井　舞が待つ。'],
  ['a space of no width', '桜井舞', 'そこで桜井\u200B舞が待つ。'],
  ['emphasis', '桜井舞', 'そこで*桜井*舞が待つ。'],
  ['a line break', '桜井舞', 'そこで桜井\n舞が待つ。'],
  ['an honorific', '桜井舞', '桜井舞さんが待つ。'],
  ['half-width kana', 'イ・ハナコ', 'そこでｲ･ﾊﾅｺが待つ。'],
  ['no dot', 'イ・ハナコ', 'そこでイハナコが待つ。'],
  ['another dot', 'イ・ハナコ', 'そこでイ＝ハナコが待つ。'],
  ['the other kana', 'ハナコ', 'そこではなこが待つ。'],
  ['voiced marks apart', 'ガブリエル', 'そこでカ\u3099フ\u3099リエルが待つ。'],
])('%s hides no Japanese name', (_, name, text) => {
  expect(askedAbout(name, text, 'ja')).toEqual(EARLY);
});

test.each<[string, string, string]>([
  ['a particle', '김철수', '그때 김철수가 기다린다.'],
  ['a form of address', '김철수', '김철수 씨가 기다린다.'],
  ['a space', '김철수', '그때 김 철수가 기다린다.'],
  ['letters in parts', '김철수', '그때 김철수가 기다린다.'.normalize('NFD')],
  ['a filler', '김철수', '그때 김\u3164철수가 기다린다.'],
  ['a space of no width', '김철수', '그때 김\u200B철수가 기다린다.'],
  ['emphasis', '김철수', '그때 *김*철수가 기다린다.'],
  ['quotes', '김철수', '‘김철수’라고 한다.'],
])('%s hides no Korean name', (_, name, text) => {
  expect(askedAbout(name, text, 'ko')).toEqual(EARLY);
});

test.each<[string, string, string]>([
  ['a longer name', 'Ann', 'Anna waits for Annette.'],
  ['a word', 'Ann', 'The annual plan of the annex.'],
  ['a longer name in Korean', '하나', '이하나이고 하나뿐이다.'],
  ['another kana', 'はな', 'ハナコが待つ。'],
])('%s is no name in disguise', (_, name, text) => {
  expect(askedAbout(name, text, /\p{Script=Hangul}/u.test(name) ? 'ko' : 'en')).toEqual([]);
});
