import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryWith } from '@/lib/arbitrary/small';
import { guideAt } from './fold';
import type { NamedFacts } from './kinds/named';
import { knownNames, knownNamesFinder, namesFinder } from './known-names';

const found = (names: readonly string[], text: string, fold?: (text: string) => string) =>
  namesFinder(
    names.map((name) => ({ text: name })),
    fold,
  )(text).map(({ name, start, end }) => {
    expect(text.slice(start, end)).toHaveLength(name.text.length);
    return name.text;
  });

test.each([
  // English
  ['a name between spaces', ['Ann'], 'so Ann leaves', ['Ann']],
  ['the whole text', ['Ann'], 'Ann', ['Ann']],
  ['every mention', ['Ann'], 'Ann, Ann: Ann', ['Ann', 'Ann', 'Ann']],
  ['a possessive', ['Ann'], "Ann's and Ann’s", ['Ann', 'Ann']],
  ['between punctuation', ['Ann'], '“Ann”—(Ann)/Ann!', ['Ann', 'Ann', 'Ann']],
  ['with a hyphen after it', ['Ann'], 'an Ann-like smile', ['Ann']],
  ['not the start of a word', ['Ann'], 'Anna, Anne', []],
  ['not the end of a word', ['Ann'], 'LeAnn, ÉAnn', []],
  ['not beside a digit', ['Ann'], 'Ann2', []],
  ['not before an accent of its own', ['Zoe'], 'Zoe\u0308', []],
  ['with an accent of its own', ['Zoe\u0308'], 'Zoe\u0308 came', ['Zoe\u0308']],
  ['not in another case', ['Rose'], 'a rose', []],
  ['with an apostrophe inside', ["O'Brien"], "O'Brien's", ["O'Brien"]],
  ['with a dot at its end', ['Mr. X Jr.'], 'Mr. X Jr. and', ['Mr. X Jr.']],
  ['Cyrillic, not in a longer word', ['Анна'], 'Аннабель и Анна', ['Анна']],
  ['the longer of two', ['Mary', 'Mary Keay'], 'Mary Keay and Mary', ['Mary Keay', 'Mary']],
  ['the longer, whatever the order', ['Mary Keay', 'Mary'], 'Mary Keay', ['Mary Keay']],
  ['the shorter where the longer is not whole', ['Mary', 'Mary K'], 'Mary Keay', ['Mary']],
  ['the leftmost of overlapping ones', ['Ann Lee', 'Lee Kim'], 'Ann Lee Kim', ['Ann Lee']],
  ['a name right after another', ['王小明', '李四'], '王小明李四', ['王小明', '李四']],
  // Japanese
  ['Japanese without spaces', ['壮亮', '元美'], 'そこで壮亮は元美と話す', ['壮亮', '元美']],
  ['one kanji beside kana', ['寛'], '寛がそう言い、寛も', ['寛', '寛']],
  ['one kanji, not in a word', ['寛'], '寛大な人', []],
  ['one kanji, not at the end of a word', ['寛'], '菊池寛賞、大寛', []],
  ['one kanji, not before a repetition mark', ['佐'], '佐々木', []],
  ['one rare kanji of two code units', ['𠮷'], '𠮷は𠮷田ではない', ['𠮷']],
  ['two kanji in a longer name', ['佐々木'], '佐々木花子', ['佐々木']],
  ['the longer of kanji names', ['花子', '佐々木花子'], '佐々木花子と花子', ['佐々木花子', '花子']],
  ['katakana between kana', ['ハナ'], 'ハナはハナを', ['ハナ', 'ハナ']],
  ['katakana, not in a longer word', ['ハナ'], 'ハナコとバハナ', []],
  ['katakana, not before a long vowel', ['ハナ'], 'ハナー', []],
  ['half-width katakana, not in a longer word', ['ﾊﾅ'], 'ﾊﾅｺ', []],
  ['katakana between middle dots', ['ハナ'], 'イ・ハナ', ['ハナ']],
  ['the longer with a middle dot', ['ハナ', 'イ・ハナ'], 'イ・ハナとハナ', ['イ・ハナ', 'ハナ']],
  ['kanji right after katakana', ['ハナ', '寛'], 'ハナ寛', ['ハナ', '寛']],
  ['mixed scripts', ['くま社長'], '優しいくま社長です', ['くま社長']],
  ['Latin beside kana', ['Hana'], '彼女はHanaです', ['Hana']],
  // Korean
  ['particles after it', ['하나'], '하나는 하나를 하나에게', ['하나', '하나', '하나']],
  ['not at the end of a longer word', ['하나'], '이하나는', []],
  ['the longer with the family name', ['하나', '이하나'], '이하나는', ['이하나']],
  ['between spaces', ['소스케'], '그때 소스케 씨', ['소스케']],
  ['not beside a digit in Korean either', ['하나'], '하나2', []],
  ['particles after a Latin name', ['Hana'], 'Hana는 Hana와', ['Hana', 'Hana']],
  ['not a longer Latin word', ['Hana'], 'Hanako는', []],
  ['particles after a Japanese name', ['ハナ'], 'ハナ는', ['ハナ']],
  // anything else
  ['after an emoji', ['Ann'], '🍫Ann🍫', ['Ann']],
  ['an emoji in it', ['🍫 Ann'], 'the 🍫 Ann', ['🍫 Ann']],
  ['what a pattern would mean otherwise', ['A.*n'], 'Ann, A.*n', ['A.*n']],
  ['a word of the language', ['constructor'], 'the constructor', ['constructor']],
  ['nothing in nothing', ['Ann'], '', []],
  ['no empty name', ['', 'Ann'], 'Ann', ['Ann']],
])('finds %s', (_what, names, text, mentions) => {
  expect(found(names, text)).toEqual(mentions);
});

test('of two names with one text the first is found', () => {
  const names = [
    { text: 'Ann', id: 'first' },
    { text: 'Ann', id: 'second' },
  ];
  expect(namesFinder(names)('Ann').map(({ name }) => name.id)).toEqual(['first']);
});

test('a fold makes texts comparable, and the place is that in the original', () => {
  const find = namesFinder([{ text: 'Pure Kenji' }], (text) => text.toLowerCase());
  expect(find('so PURE kenji it is')).toEqual([
    { name: { text: 'Pure Kenji' }, start: 3, end: 13 },
  ]);
});

test('mentions are in order, do not overlap, and are the names', () => {
  const letters = {
    unit: fc.constantFrom('a', 'B', ' ', '花', '々', 'ハ', 'ー', '・', '하', '𠮷'),
  };
  const names = fc.array(fc.string({ ...letters, minLength: 1, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(names, fc.string({ ...letters, maxLength: 30 }), (known, text) => {
      let last = 0;
      for (const { name, start, end } of namesFinder(known.map((name) => ({ text: name })))(text)) {
        expect(text.slice(start, end)).toBe(name.text);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 200 },
  );
});

const namesOf = (people: (NamedFacts & { revealedAs?: string })[], things: NamedFacts[] = []) => {
  const log = [
    entryWith('premise', { people, things: things.map((thing) => ({ ...thing, kind: 'object' })) }),
  ];
  return knownNames(guideAt(log, 'premise'), 'en').map(({ id, text }) => `${text}: ${id}`);
};

test('somebody is known by name, short name and other names, in the language asked for', () => {
  const name = { en: 'Lee Hana', ja: 'イ・ハナ' };
  const hana = { id: 'hana', name, short: { en: 'Hana' }, also: [{ en: 'A.', ja: '匿名' }] };
  expect(namesOf([hana])).toEqual(['Lee Hana: hana', 'Hana: hana', 'A.: hana']);
});

test('a name given up is still found', () => {
  const log = [
    entryWith('premise', { people: [{ id: 'ann', name: { en: 'Ann' } }] }),
    entryWith('s01e01', { people: [{ id: 'ann', name: { en: 'Ann Lee' } }] }),
  ];
  const names = knownNames(guideAt(log, 's01e01'), 'en').map(({ text }) => text);
  expect(names).toEqual(['Ann Lee', 'Ann']);
});

test('a name that two people share is left out, and what is theirs alone is not', () => {
  const one = { id: 'one', name: { en: 'Ann Lee' }, short: { en: 'Ann' } };
  const other = { id: 'other', name: { en: 'Ann Kim' }, short: { en: 'Ann' } };
  expect(namesOf([one, other])).toEqual(['Ann Lee: one', 'Ann Kim: other']);
});

test('a name that a person shares with a thing is left out', () => {
  expect(
    namesOf([{ id: 'kenji', name: { en: 'Kenji' } }], [{ id: 'bar', name: { en: 'Kenji' } }]),
  ).toEqual([]);
});

test('people who turned out to be one share their names with nobody', () => {
  const stranger = { id: 'stranger', name: { en: 'The Stranger' }, revealedAs: 'jonas' };
  const jonas = { id: 'jonas', name: { en: 'Jonas' }, also: [{ en: 'The Stranger' }] };
  expect(namesOf([stranger, jonas])).toEqual(['Jonas: jonas', 'The Stranger: jonas']);
});

/** The names of these people that are links in a text. */
function linksIn(names: readonly string[], text: string): string[] {
  const people = names.map((name, place) => ({ id: `p-${place}`, name: { en: name } }));
  const guide = guideAt([entryWith('premise', { people })], 'premise');
  return knownNamesFinder(guide, 'en')(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Will', 'Will she come? Will the bell ring? “Will Osk stay?”', 0],
  ['Will', 'Will waits. She asks Will the time. Will, she says, will come.', 3],
  ['May', 'May the rope hold. Not yet: May not sleep.', 0],
  ['Mark', 'Mark his words. Then Mark the pilot comes.', 1],
  ['Hope', 'Hope is gone. Hope waits.', 2],
  ['Ann', 'Ann the baker; Ann Lee; Ann, Ann.', 4],
  ["O'Brien", "O’Brien and O‘Brien’s, O'Brien, OʼBrien", 4],
  ['O’Brien', "O'Brien and O’Brien", 2],
  ['はな', 'はなしは長い。おはなみ。はなやかな店。みはなす。', 0],
  ['はな', 'はなは来た。そのはなが、はなさんと。「はな」とはなを', 5],
  ['さくらこ', 'さくらこしか知らない', 1],
  ['하나', '하나뿐인 배. 이하나였다. 하나같이. 하나둘', 0],
  ['하나', '하나는 하나의, 하나에게. 하나!', 4],
  ['소스케하나', '소스케하나뿐', 1],
  ['一郎', '慎一郎が来た。一郎太と。健一郎', 0],
  ['一郎', '一郎が来た。店長一郎は、一郎君と一郎氏。佐々木一郎', 5],
  ['花子', '佐々木花子と花子。', 2],
  ['寛', '寛大な寛', 1],
])('%s in "%s" is a link %i times', (name, text, times) => {
  expect(linksIn([name], text)).toHaveLength(times);
});

test('a thing keeps its name from being taken for a person in it', () => {
  const kenji = { id: 'kenji', name: { en: 'Kenji' } };
  const chocolate = { id: 'pure-kenji', name: { en: 'Pure Kenji' } };
  const log = [
    entryWith('premise', { people: [kenji], things: [{ ...chocolate, kind: 'object' }] }),
  ];
  const mentions = namesFinder(knownNames(guideAt(log, 'premise'), 'en'))('Pure Kenji by Kenji');
  expect(mentions.map(({ name }) => [name.text, name.id])).toEqual([
    ['Pure Kenji', 'pure-kenji'],
    ['Kenji', 'kenji'],
  ]);
});
