import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, emptyEntry } from '@/lib/arbitrary/guides';
import { bytesOf, frozen } from '@/lib/arbitrary/small';
import { silentFacts } from '../guide';
import type { EntryFile } from './entry';
import { factsOf, recapOf } from './serving';
import { textsOfEntry } from './texts';

const both = (en: string, ja: string) => ({ en, ja });

const ENTRY: EntryFile = frozen({
  ...emptyEntry(),
  title: both('A Title', '題'),
  aired: '2025-10-16',
  runtime: 52,
  keywords: [both('a word', '語')],
  brief: both('In brief.', '短く。'),
  so_far: both('So far.', 'ここまで。'),
  scenes: [
    {
      heading: both('A heading', '見出し'),
      text: both('A scene.', '場面。'),
      about: ['hana', 'bar'],
    },
    { text: both('Another.', '別。'), about: ['hana'] },
  ].map((scene) => ({ ...scene, sources: ['Source 1'] })),
  commentary: [{ text: both('A reading.', '読み。'), sources: ['Source 2'] }],
  people: {
    hana: {
      name: both('Hana', 'ハナ'),
      short: both('H', 'ハ'),
      reading: { ja: 'はな' },
      also: [both('A.', '匿名')],
      cast: both('An Actor', '俳優'),
      role: both('A role.', '役。'),
      bio: both('A bio.', '略歴。'),
      notes: [{ id: 'n', text: both('A note.', 'メモ。'), replaces: ['o'], sources: ['Source 3'] }],
      revealed_as: 'kuma',
    },
  },
  things: { bar: { kind: 'place', name: both('Bar', 'バー'), also: [], notes: [] } },
  bonds: [
    {
      between: ['hana', 'bar'],
      kind: ['work'],
      label: both('works', '勤務'),
      sources: ['Source 4'],
    },
    { from: 'bar', to: 'hana', text: both('Now.', '今。'), ended: true, sources: [] },
  ],
  secrets: {
    love: {
      what: both('Love.', '恋。'),
      kept_by: ['hana'],
      learned_by: [],
      open: true,
      sources: [],
    },
  },
  threads: { who: { question: both('Who?', '誰？'), answer: both('She.', '彼女。'), sources: [] } },
  accepted: [{ rule: 'name-early', text: 'Accepted', why: 'because' }],
});

test('facts hold names in all languages, and other text in one', () => {
  expect(factsOf('s01e01', ENTRY, 'ja')).toEqual({
    ...silentFacts('s01e01'),
    title: '題',
    aired: '2025-10-16',
    runtime: 52,
    keywords: ['語'],
    brief: '短く。',
    soFar: 'ここまで。',
    present: ['hana', 'bar'],
    about: ['hana', 'bar'],
    people: [
      {
        id: 'hana',
        name: both('Hana', 'ハナ'),
        short: both('H', 'ハ'),
        reading: { ja: 'はな' },
        also: [both('A.', '匿名')],
        cast: both('An Actor', '俳優'),
        role: '役。',
        bio: '略歴。',
        notes: [{ id: 'n', text: 'メモ。', replaces: ['o'] }],
        revealedAs: 'kuma',
      },
    ],
    things: [{ id: 'bar', kind: 'place', name: both('Bar', 'バー'), also: [], notes: [] }],
    bonds: [
      { ends: ['hana', 'bar'], mutual: true, kinds: ['work'], label: '勤務' },
      { ends: ['bar', 'hana'], mutual: false, text: '今。', ended: true },
    ],
    secrets: [{ id: 'love', what: '恋。', keptBy: ['hana'], learnedBy: [], open: true }],
    threads: [{ id: 'who', question: '誰？', answer: '彼女。' }],
  });
});

test('a recap holds the title, scenes and commentary in one language', () => {
  expect(recapOf('s01e01', ENTRY, 'en')).toEqual({
    key: 's01e01',
    title: 'A Title',
    scenes: [
      { heading: 'A heading', text: 'A scene.', about: ['hana', 'bar'] },
      { text: 'Another.', about: ['hana'] },
    ],
    commentary: [{ text: 'A reading.' }],
  });
});

test('sources and acceptances are never served', () => {
  const served = bytesOf([factsOf('s01e01', ENTRY, 'en'), recapOf('s01e01', ENTRY, 'en')]);
  for (const word of ['Source', 'sources', 'ccepted', 'because'])
    expect(served).not.toContain(word);
});

test('an empty entry has facts and a recap', () => {
  expect(factsOf('premise', emptyEntry(), 'en').people).toEqual([]);
  expect(recapOf('premise', emptyEntry(), 'en')).toEqual({
    key: 'premise',
    scenes: [],
    commentary: [],
  });
});

test.each<[string, string[] | undefined, string[]]>([
  ['by default everybody in the scenes', undefined, ['hana', 'bar']],
  ['who is given', ['kuma'], ['kuma']],
  ['nobody where that is given', [], []],
])('present is %s', (_who, present, expected) => {
  expect(factsOf('s01e01', { ...ENTRY, present }, 'en').present).toEqual(expected);
});

test('facts are a function of show.yaml and the entry alone', () => {
  fc.assert(
    fc.property(anyGuide(), ({ show, entries }) => {
      const files = (order: typeof entries) =>
        new Map(
          order.map(({ key, file }) => [
            key,
            show.languages.map((one) => [factsOf(key, file, one), recapOf(key, file, one)]),
          ]),
        );
      const [forward, backward] = [files(frozen(entries)), files([...entries].reverse())];
      for (const { key, file } of structuredClone(entries)) {
        const alone = bytesOf(files([{ key, file }]).get(key));
        expect(bytesOf(forward.get(key))).toBe(alone);
        expect(bytesOf(backward.get(key))).toBe(alone);
      }
    }),
    { numRuns: 200 },
  );
});

test('of what an entry says in a language nothing is lost, and prose of another language is not there', () => {
  const isName = (path: readonly (string | number)[]) =>
    path.some((part) => ['name', 'short', 'reading', 'also', 'cast'].includes(String(part)));
  fc.assert(
    fc.property(anyGuide(), ({ show, entries }) => {
      for (const { key, file } of entries) {
        for (const language of show.languages) {
          const served = bytesOf([factsOf(key, file, language), recapOf(key, file, language)]);
          for (const passage of textsOfEntry(file)) {
            const isServed = served.includes(JSON.stringify(passage.text));
            if (passage.language === language) expect(isServed).toBe(true);
            // The generated prose of two languages is never the same but for a title.
            else if (!isName(passage.path) && passage.path[0] !== 'title') {
              expect([passage.path, isServed]).toEqual([passage.path, false]);
            }
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});
