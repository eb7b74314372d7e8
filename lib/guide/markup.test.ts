import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, runsOf } from './markup';

test.each([
  ['one line', 'one', ['one']],
  ['a blank line', 'one\n\ntwo', ['one', 'two']],
  ['blank lines with spaces in them', 'one\n \n\t\n\ntwo', ['one', 'two']],
  ['a line break inside', 'one\ntwo', ['one\ntwo']],
  ['blank lines around', '\n\n one \n\n', ['one']],
  ['nothing', '', []],
  ['blanks alone', ' \n\n ', []],
])('%s makes its paragraphs', (_what, text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});

// In the expected runs, emphasis stands in brackets.
test.each([
  ['no markup', 'plain', ['plain']],
  ['a word', 'a *word* more', ['a ', '[word]', ' more']],
  ['several words', '*two words*', ['[two words]']],
  ['one letter', '*a*', ['[a]']],
  ['a part of a word', 'un*do*ing', ['un*do*ing']],
  ['an abbreviation', 'The 4077th M*A*S*H', ['The 4077th M*A*S*H']],
  ['a word made decent', 'What the f*ck is this sh*t?', ['What the f*ck is this sh*t?']],
  ['an asterisk meant as one', '\\*a\\* and *b\\**', ['*a* and ', '[b*]']],
  ['a Korean particle after it', '*철수*는', ['[철수]', '는']],
  ['Japanese', 'ハナは*匿名*です', ['ハナは', '[匿名]', 'です']],
  ['twice', '*a* and *b*', ['[a]', ' and ', '[b]']],
  ['side by side', '*a**b*', ['[a]', '[b]']],
  ['over a line break', 'a *b\nc* d', ['a ', '[b\nc]', ' d']],
  ['a lone asterisk', '5* hotel', ['5* hotel']],
  ['multiplication', '2 * 3 * 4', ['2 * 3 * 4']],
  ['a space before the end', '*a *', ['*a *']],
  ['nothing between', '**', ['**']],
  ['two asterisks on each side', '**a**', ['*', '[a]', '*']],
  ['an odd one out', '*a* b*', ['[a]', ' b*']],
  ['HTML', '<b>a</b> &amp; *<i>*', ['<b>a</b> &amp; ', '[<i>]']],
  ['other markup', '_a_ `b` [c](d)', ['_a_ `b` [c](d)']],
  ['nothing', '', []],
])('%s makes its runs', (_what, text, runs) => {
  expect(runsOf(text).map((run) => (run.emphasis ? `[${run.text}]` : run.text))).toEqual(runs);
});

test('the runs joined are the text, less the asterisks of the emphasis', () => {
  const texts = fc.string({ unit: fc.constantFrom('*', ' ', 'a', '花', '\n', '🍫') });
  fc.assert(
    fc.property(texts, (text) => {
      const runs = runsOf(text);
      expect(runs.map((run) => (run.emphasis ? `*${run.text}*` : run.text)).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
      expect(runs.filter((run) => run.emphasis).every((run) => !run.text.includes('*'))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
