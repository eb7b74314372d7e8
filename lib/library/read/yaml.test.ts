import { expect, test } from 'vitest';
import { parseYaml } from './yaml';

test('every scalar is read as a string', () => {
  const { value, findings } = parseYaml(
    'a.yaml',
    'a: 24\nb: true\nc: "~"\nd: 2025-10-16\ne: 0x1F\nf:\n',
  );
  expect(findings).toEqual([]);
  expect(value).toEqual({ a: '24', b: 'true', c: '~', d: '2025-10-16', e: '0x1F', f: '' });
});

test('an alias is read as what it stands for', () => {
  expect(parseYaml('a.yaml', 'a: &x [fog]\nb: *x\n').value).toEqual({ a: ['fog'], b: ['fog'] });
});

test.each([
  ['a text', 'a: b\nc: d\n', ['c'], [2, 4]],
  ['a text in quotes', 'a: "b"\n', ['a'], [1, 4]],
  ['a block of text', 'a:\n  b: >-\n    c\n', ['a', 'b'], [2, 6]],
  ['a map, at its key', 'a:\n  b:\n    c: d\n', ['a', 'b'], [2, 3]],
  ['a list, at its key', 'a:\n  - b\n', ['a'], [1, 1]],
  ['an item of a list', 'a:\n  - b\n  - c\n', ['a', 1], [3, 5]],
  ['a map in a list', 'a:\n  - b: c\n  - d: e\n', ['a', 1], [3, 5]],
  ['a key without a value', 'a: b\nc:\n', ['c'], [2, 1]],
  ['what is missing, at what lacks it', 'a:\n  b: {c: d}\n', ['a', 'b', 'x', 'y'], [2, 3]],
  ['what is missing everywhere', '# c\na: b\n', ['x'], [2, 1]],
  ['an alias', 'a: &x {b: c}\nd: *x\n', ['d', 'b'], [2, 1]],
  ['a line that ends as in Windows', 'a: b\r\nc: d\r\n', ['c'], [2, 4]],
] as const)('the place of %s', (_what, text, path, [line, column]) => {
  expect(parseYaml('a.yaml', text).finding(path, 'form', 'wrong')).toMatchObject({ line, column });
});

test('the place of a key', () => {
  expect(
    parseYaml('a.yaml', 'a: {b: c}\n').finding(['a', 'b'], 'form', 'wrong', 'key'),
  ).toMatchObject({
    line: 1,
    column: 5,
  });
});

test.each([
  ['a plain text', 'a: Mira waits for Osk\n', [1, 19]],
  ['a plain text of many lines', 'a: Mira\n  waits for\n  Osk\n', [3, 3]],
  ['a text in quotes', 'a: "Mira waits for Osk"\n', [1, 20]],
  ['a folded block', 'a: >- # why\n  Mira\n  waits\n  for Osk\n', [4, 7]],
  ['a literal block', 'a: |\n  Mira waits\n\n    for Osk\n', [4, 9]],
  ['a block with the line ends of Windows', 'a: >-\r\n  Mira waits\r\n  for Osk\r\n', [3, 7]],
  ['a text with escapes, at its beginning', 'a: "\\"Mira\\" waits for Osk"\n', [1, 4]],
] as const)('the place of a word in %s', (_what, text, [line, column]) => {
  const source = parseYaml('a.yaml', text);
  const start = String(Reflect.get(Object(source.value), 'a')).indexOf('Osk');
  const finding = source.finding(['a'], 'name-early', 'wrong', { words: 'Osk', start });
  expect(finding).toMatchObject({ line, column, excerpt: 'Osk' });
});
