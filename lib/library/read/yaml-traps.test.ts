import { expect, test } from 'vitest';
import { checkFolder } from '../checks/check-folder';
import { findingLine } from './finding';
import { nightFerry } from './night-ferry';

const read = (lines: string) =>
  checkFolder(nightFerry({ 's01e01.yaml': `title: Fog\n${lines}\n` }));

test.each<[string, string]>([
  ['yes', 'yes'],
  ['NO', 'NO'],
  ['on', 'on'],
  ['true', 'true'],
  ['012', '012'],
  ['1e3', '1e3'],
  ['0x1F', '0x1F'],
  ['1_000', '1_000'],
  ['.5', '.5'],
  ['-7', '-7'],
  ['.inf', '.inf'],
  ['12:30', '12:30'],
  ['2031-04-02', '2031-04-02'],
  ['2031-04-02 12:30:00', '2031-04-02 12:30:00'],
  ['"null"', 'null'],
  ["'~'", '~'],
  ['C# minor', 'C# minor'],
  ['No.#9', 'No.#9'],
  ['a:b', 'a:b'],
  ['3 > 2', '3 > 2'],
  ['a - b', 'a - b'],
  ['Why? Because.', 'Why? Because.'],
  ['“Wait,” she says', '“Wait,” she says'],
  ["it's", "it's"],
  ['a, b', 'a, b'],
  ['50%', '50%'],
  ['\\n', '\\n'],
  ['Ａ：Ｂ', 'Ａ：Ｂ'],
  ['She waits.   ', 'She waits.'],
  ['She waits. # a note of mine', 'She waits.'],
  ['nothing', 'nothing'],
  ['Nullarbor', 'Nullarbor'],
])('%s is the text that it looks like', (written, text) => {
  const { show, findings } = read(`brief: ${written}`);
  expect(findings.map(findingLine)).toEqual([]);
  expect(show?.entries[1]?.file.brief).toEqual({ en: text });
});

test.each<[string, string, RegExp]>([
  ['a word of nothing', 'brief: null', /"null" is nothing to YAML/],
  ['another', 'brief: NULL', /"NULL" is nothing to YAML/],
  ['a sign of nothing', 'brief: ~', /"~" is nothing to YAML/],
  ['nothing at all', 'brief:', /expected a text/],
  ['an empty text', 'brief: ""', /expected a text in en, found nothing/],
  ['a number after a sign', 'brief: He is patient #9 and waits.', /a comment from # on/],
  ['a colon', 'brief: He says: wait', /a key inside a text/],
  ['a colon at its end', 'brief: He says:', /a key inside a text/],
  ['no space after a colon', 'brief:He waits', /words without a key/],
  ['a wide colon', 'brief： He waits', /words without a key|a wide colon/],
  ['a wide space', 'brief:\u3000He waits', /a wide space|words without a key/],
  ['a wide space before', '\u3000brief: He waits', /a wide space before a key|not YAML/],
  ['a space that does not break', 'brief:\u00A0He waits', /a wide space|words without a key/],
  ['a tab', 'brief: >-\n\tHe waits', /a block whose lines do not begin with spaces/],
  ['an @', 'brief: @home', /begins with a sign of YAML/],
  ['a back quote', 'brief: `home`', /begins with a sign of YAML/],
  ['a per cent', 'brief: %done', /begins with a sign of YAML/],
  ['a star', 'brief: *home*', /begins with \*/],
  ['an ampersand', 'brief: &home', /expected a text|anchor/],
  ['an exclamation mark', 'brief: !home', /a tag/],
  ['a bracket', 'brief: [He] waits', /words after the end of a text/],
  ['a list', 'brief: [He waits]', /found a list/],
  ['a map', 'brief: {He waits}', /is not a language of this show|found a map|expected/],
  ['a dash', 'brief: - He waits', /a key inside a text|begins with a sign|not YAML/],
  ['a greater sign', 'brief: > He waits', /words after >- or \|/],
  ['a bar', 'brief: | He waits', /words after >- or \|/],
  ['a quote that ends early', "brief: 'It's his'", /words after the end of a text/],
  ['words after quotes', 'brief: "He" waits', /words after the end of a text/],
  ['a quote that does not end', 'brief: "He waits', /not YAML/],
  ['a comma in braces', 'brief: {en: He waits, she goes}', /in \{…\} a comma ends a text/],
  ['the same anchor twice', 'brief: &a He\nso_far: &a She', /the anchor "a" twice/],
  ['the same key twice', 'brief: He\nbrief: She', /the key "brief" twice/],
  ['a merge', 'brief: He\n<<: {so_far: She}', /"<<" is not a key here/],
  ['a question mark', '? brief\n: He', /^$/],
  ['two documents', 'brief: He\n---\nbrief: She', /two documents/],
  ['the end of a document', 'brief: He\n...\nbrief: She', /two documents|not YAML/],
  ['a mark of direction', 'brief: "He \\u202E waits"', /signs that nobody sees/],
  ['a control sign', 'brief: "He \\e waits"', /signs that nobody sees/],
  ['nothing to see', 'brief: "\\u200B"', /an empty text/],
])('%s is found, by its name', (_, lines, expected) => {
  const [finding] = read(lines).findings;
  expect(finding?.message ?? '').toMatch(expected);
});
