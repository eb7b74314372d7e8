import { expect, test } from 'vitest';
import { checkFolder } from '../../checks/check-folder';
import { nightFerry } from '../../read/night-ferry';
import { sheetOf } from './sheet';
import { statementsOf } from './statements';
import { unreadIn } from './unread';
import { statusOf, verdictsIn } from './verdicts';

function showWith(brief: string) {
  const { show } = checkFolder(
    nightFerry({
      'premise.yaml': 'people: {mira: {name: Mira, role: A sailor}}\n',
      's01e01.yaml': `title: Fog\nbrief: ${brief}\n`,
      's01e02.yaml': 'title: Salt\nbrief: Osk comes.\n',
    }),
  );
  if (!show) throw new Error('no show');
  return show;
}

const marked = (sheet: string, verdict: string) =>
  sheet.replace(/^(- [0-9a-f]{12}:) $/gm, `$1 ${verdict}`);

test('a sheet holds what is known before and said in the entry, and nothing later', () => {
  const sheet = sheetOf(showWith('Mira waits.'), 's01e01', new Map());
  expect(sheet).toContain('- Mira: A sailor');
  expect(sheet).toContain('### brief\n> en: Mira waits.');
  expect(sheet).not.toMatch(/Osk|Salt|s01e02/);
});

test('verdicts are bound to the text: a changed one is open again', () => {
  const show = showWith('Mira waits.');
  const given = verdictsIn(marked(sheetOf(show, 's01e01', new Map()), 'supported'));
  const of = (one: typeof show) => statusOf(one, new Map([['s01e01', given]]))[1];
  expect(of(show)).toMatchObject({ statements: 2, supported: 2, open: [] });
  expect(of(showWith('Mira leaves.'))).toMatchObject({ supported: 1, open: ['brief'] });
});

test('an objection is named, and words that are no verdict leave it open', () => {
  const show = showWith('Mira waits.');
  const [title, brief] = show.entries.slice(1, 2).flatMap(({ file }) => statementsOf(file));
  const sheet = `- ${title?.hash}: hm\n- ${brief?.hash}: makes me expect something — that she leaves\n`;
  expect(statusOf(show, new Map([['s01e01', verdictsIn(sheet)]]))[1]).toMatchObject({
    objected: ['brief'],
    open: ['title'],
  });
});

test('a new sheet keeps the verdicts whose texts are the same', () => {
  const show = showWith('Mira waits.');
  const given = verdictsIn(marked(sheetOf(show, 's01e01', new Map()), 'not supported — no scene'));
  const again = verdictsIn(sheetOf(showWith('Mira leaves.'), 's01e01', given));
  expect([...again.values()]).toEqual(['not supported — no scene']);
});

test('a sheet with verdicts holds nothing that a new one would lose', () => {
  const sheet = sheetOf(showWith('Mira waits.'), 's01e01', new Map());
  expect(unreadIn(sheet)).toEqual([]);
  expect(unreadIn(marked(sheet, 'Not supported — no scene'))).toEqual([]);
  expect(unreadIn(marked(sheet, 'supported').replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
  ['a verdict that is misspelt', (sheet: string) => marked(sheet, 'Suported'), 'Suported'],
  ['a remark below', (sheet: string) => sheet.replace(/^(- [0-9a-f]{12}:.*)$/m, '$1\nHm.'), 'Hm.'],
  ['a remark on top', (sheet: string) => `Hm.\n${sheet}`, 'Hm.'],
  ['a remark at the end', (sheet: string) => `${sheet}\n## Mine\n`, '## Mine'],
])('%s is no part of a sheet', (_what, write, words) => {
  const sheet = write(sheetOf(showWith('Mira waits.'), 's01e01', new Map()));
  const [first] = unreadIn(sheet);
  expect(first?.text).toContain(words);
  expect(sheet.split('\n')[(first?.line ?? 0) - 1]).toBe(first?.text);
});
