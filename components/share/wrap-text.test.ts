import { expect, test } from 'vitest';
import { fittingSentences, wrapText } from './wrap-text';

/** As a face in which all letters are as wide. */
const widthOf = (text: string) => [...text].length;

test.each([
  ['en', 'A box, a bow and “one more” thing', 8, ['A box, a', 'bow and', '“one', 'more”', 'thing']],
  ['ja', '箱がひとつ、あった。「だれの？」', 6, ['箱がひとつ、', 'あった。', '「だれの？」']],
  ['ko', '상자가 하나 있었다.', 6, ['상자가 하나', '있었다.']],
  ['en', '', 8, []],
  ['en', 'Donaudampfschiff', 4, ['Donaudampfschiff']],
])(
  '%s is broken between words, and signs stay where they belong: %s',
  (language, text, width, lines) => {
    expect(wrapText(text, language, width, widthOf)).toEqual(lines);
  },
);

test.each([
  [3, ['One two.', 'Three.']],
  [1, ['One two.']],
  [9, ['One two.', 'Three.', 'Four five', 'six.']],
])('as many whole sentences as fit into %s lines', (most, lines) => {
  const linesOf = (text: string) => wrapText(text, 'en', 9, widthOf);
  expect(fittingSentences('One two. Three. Four five six.', 'en', most, linesOf)).toEqual(lines);
});

test('a first sentence that does not fit is cut', () => {
  const linesOf = (text: string) => wrapText(text, 'en', 5, widthOf);
  expect(fittingSentences('One two three four.', 'en', 2, linesOf)).toEqual(['One', 'two…']);
});
