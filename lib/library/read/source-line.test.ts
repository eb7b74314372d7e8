import { expect, test } from 'vitest';
import { sourceLineAt, underlined } from './source-line';

test('a long line is shown around the place', () => {
  const text = `${'a'.repeat(500)}HERE${'b'.repeat(500)}\nbelow`;
  const { before, words, after } = sourceLineAt(text, 500, 'HERE');
  expect([before, words, after]).toEqual([`…${'a'.repeat(48)}`, 'HERE', `${'b'.repeat(48)}…`]);
});

test('the first line, an empty one, and the end of a text have a place too', () => {
  expect(sourceLineAt('\nab', 0)).toEqual({ before: '', words: '', after: '' });
  expect(sourceLineAt('a\n\nb', 2)).toEqual({ before: '', words: '', after: '' });
  expect(sourceLineAt('ab', 2)).toEqual({ before: 'ab', words: '', after: '' });
});

test('nothing in a line is a command to a terminal, and no letter is cut in two', () => {
  const { before, words, after } = sourceLineAt('a\u001b[31mb\tc\r\nd', 6);
  expect([before, words, after]).toEqual(['a [31m', 'b', ' c']);
  expect(sourceLineAt('a😀b', 1).words).toBe('😀');
});

test('the signs stand below the words, whatever the width of the letters', () => {
  expect(underlined(7, sourceLineAt('ja: 後に船は沈む', 6, '船は'))).toBe(
    ['    7 | ja: 後に船は沈む', '      |         ^^^^'].join('\n'),
  );
  expect(underlined(12, sourceLineAt('brief: Cafe\u0301 x', 13, 'x'))).toBe(
    ['   12 | brief: Cafe\u0301 x', '      |             ^'].join('\n'),
  );
});
