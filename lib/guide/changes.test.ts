import { expect, test } from 'vitest';
import { entryWith, frozen } from '@/lib/arbitrary/small';
import { changesAt } from './changes';
import type { Changes, Facts } from './guide';

const named = (id: string, name = id) => ({ id, name: { en: name } });
const note = (id: string, refs = {}) => ({ id, text: `${id}.`, ...refs });
const bond = { ends: ['ann', 'bea'], mutual: true } as const;
const newBond = { ...bond, kinds: ['work'], label: 'work' } as const;

/** Every change in one line of words, so that a row of the table says all there is to see. */
function inWords(changes: Changes | undefined): string[] {
  if (!changes) return ['none'];
  const { met, things, renamed, revealed, roles, notes, replaced, corrected } = changes;
  const { made, altered, ended, secrets, shared, opened, answered } = changes;
  const noted = (how: string, list: typeof notes) =>
    list.map(({ owner, note: now, before }) =>
      [`${how} ${owner.id}: ${now.text}`, ...before.map(({ text }) => text)].join(' < '),
    );
  return [
    ...met.map(({ id }) => `met ${id}`),
    ...things.map(({ id }) => `thing ${id}`),
    ...renamed.map(({ person, before }) => `renamed ${before.en} > ${person.name.en}`),
    ...revealed.map(({ person, former }) => `revealed ${former.en} > ${person.name.en}`),
    ...roles.map(({ person, before, now }) => `role ${person.id}: ${now} < ${before}`),
    ...noted('noted', notes),
    ...noted('replaced', replaced),
    ...noted('corrected', corrected),
    ...made.map(({ id }) => `made ${id}`),
    ...altered.map(({ id }) => `altered ${id}`),
    ...ended.map(({ id }) => `ended ${id}`),
    ...secrets.map(({ id }) => `secret ${id}`),
    ...shared.map(({ secret, by, everybody }) =>
      [`shared ${secret.id}:`, ...by, ...(everybody ? ['everybody'] : [])].join(' '),
    ),
    ...opened.map(({ id }) => `opened ${id}`),
    ...answered.map(({ id }) => `answered ${id}`),
  ];
}

const ANN_AND_BEA: Partial<Facts> = {
  present: ['ann', 'bea'],
  people: [{ ...named('ann', 'Ann'), role: 'A cook.' }, named('bea', 'Bea')],
};
const NOTED: Partial<Facts> = {
  ...ANN_AND_BEA,
  people: [
    { ...named('ann', 'Ann'), notes: [note('a'), note('b')] },
    { ...named('bea', 'Bea'), notes: [note('a')] },
  ],
};
const SECRET: Partial<Facts> = {
  ...ANN_AND_BEA,
  secrets: [{ id: 'love', what: 'Love.', keptBy: ['ann'] }],
};

test.each<[string, Partial<Facts>, Partial<Facts>, string[]]>([
  ['nothing', ANN_AND_BEA, {}, []],
  ['somebody new', ANN_AND_BEA, { people: [named('cy')] }, ['met cy']],
  [
    'somebody seen who was only known before',
    { people: [named('ann')] },
    { present: ['ann'] },
    ['met ann'],
  ],
  [
    'somebody seen for the first time, and not of the role as well',
    { people: [{ ...named('ann'), role: 'A cook.' }] },
    { present: ['ann'], people: [{ id: 'ann', role: 'A chef.' }] },
    ['met ann'],
  ],
  ['somebody seen again', ANN_AND_BEA, { present: ['ann'] }, []],
  [
    'somebody new has no role before',
    {},
    { people: [{ ...named('cy'), role: 'A cook.' }] },
    ['met cy'],
  ],
  ['a thing', {}, { things: [{ ...named('bar'), kind: 'place' }] }, ['thing bar']],
  [
    'a thing that was known',
    { things: [{ ...named('bar'), kind: 'place' }] },
    { things: [{ id: 'bar', text: 'A bar.' }] },
    [],
  ],
  ['another name', ANN_AND_BEA, { people: [named('ann', 'Ann Lee')] }, ['renamed Ann > Ann Lee']],
  ['the same name again', ANN_AND_BEA, { people: [named('ann', 'Ann')] }, []],
  [
    'another name in one language alone',
    { people: [{ id: 'ann', name: { en: 'Ann', ja: 'アン' } }], present: ['ann'] },
    { people: [{ id: 'ann', name: { en: 'Ann', ja: 'アン・リー' } }] },
    ['renamed Ann > Ann'],
  ],
  [
    'another role',
    ANN_AND_BEA,
    { people: [{ id: 'ann', role: 'A chef.' }] },
    ['role ann: A chef. < A cook.'],
  ],
  [
    'a first role of somebody met before',
    ANN_AND_BEA,
    { people: [{ id: 'bea', role: 'A chef.' }] },
    ['role bea: A chef. < undefined'],
  ],
  ['the same role again', ANN_AND_BEA, { people: [{ id: 'ann', role: 'A cook.' }] }, []],
  ['a bio alone', ANN_AND_BEA, { people: [{ id: 'ann', bio: 'She cooks.' }] }, []],
  [
    'who somebody is',
    ANN_AND_BEA,
    { people: [{ id: 'bea', revealedAs: 'ann' }] },
    ['revealed Bea > Ann'],
  ],
  [
    'who somebody is, under a name of this entry',
    ANN_AND_BEA,
    { people: [{ ...named('bea', 'B.'), revealedAs: 'ann' }] },
    ['revealed B. > Ann'],
  ],
  [
    'who somebody is, who was not known before',
    ANN_AND_BEA,
    { people: [{ id: 'bea', revealedAs: 'cy' }, named('cy', 'Cy')] },
    ['met cy', 'revealed Bea > Cy'],
  ],
  [
    'a chain of reveals',
    ANN_AND_BEA,
    {
      people: [
        { id: 'ann', revealedAs: 'bea' },
        { id: 'bea', revealedAs: 'cy' },
        named('cy', 'Cy'),
      ],
    },
    ['met cy', 'revealed Ann > Cy', 'revealed Bea > Cy'],
  ],
  ['a note', ANN_AND_BEA, { people: [{ id: 'ann', notes: [note('c')] }] }, ['noted ann: c.']],
  [
    'a note of a thing',
    { things: [{ ...named('bar'), kind: 'place' }] },
    { things: [{ id: 'bar', notes: [note('c')] }] },
    ['noted bar: c.'],
  ],
  [
    'a note that replaces',
    NOTED,
    { people: [{ id: 'ann', notes: [note('c', { replaces: ['a'] })] }] },
    ['replaced ann: c. < a.'],
  ],
  [
    'a note that corrects two',
    NOTED,
    { people: [{ id: 'ann', notes: [note('c', { corrects: ['a', 'b'] })] }] },
    ['corrected ann: c. < a. < b.'],
  ],
  [
    'a note that replaces one and corrects another',
    NOTED,
    { people: [{ id: 'ann', notes: [note('c', { replaces: ['a'], corrects: ['b'] })] }] },
    ['replaced ann: c. < a.', 'corrected ann: c. < b.'],
  ],
  [
    'a note that corrects one of a former id, with the reveal',
    NOTED,
    {
      people: [
        { id: 'ann', notes: [note('c', { corrects: ['bea/a'] })] },
        { id: 'bea', revealedAs: 'ann', notes: [note('d')] },
      ],
    },
    ['revealed Bea > Ann', 'noted ann: d.', 'corrected ann: c. < a.'],
  ],
  ['a bond', ANN_AND_BEA, { bonds: [newBond] }, ['made ann = bea']],
  [
    'a bond that changes',
    { ...ANN_AND_BEA, bonds: [newBond] },
    { bonds: [{ ends: ['bea', 'ann'], mutual: true, label: 'love' }] },
    ['altered ann = bea'],
  ],
  [
    'a bond one way beside a mutual one',
    { ...ANN_AND_BEA, bonds: [newBond] },
    { bonds: [{ ...newBond, mutual: false }] },
    ['made ann > bea'],
  ],
  [
    'a bond that ends',
    { ...ANN_AND_BEA, bonds: [newBond] },
    { bonds: [{ ...bond, ended: true }] },
    ['ended ann = bea'],
  ],
  [
    'a bond that is over when it is first told of',
    ANN_AND_BEA,
    { bonds: [{ ...newBond, ended: true }] },
    ['ended ann = bea'],
  ],
  [
    'a bond that is over, told of again',
    { ...ANN_AND_BEA, bonds: [{ ...newBond, ended: true }] },
    { bonds: [{ ...bond, text: 'Silence.' }] },
    ['altered ann = bea'],
  ],
  [
    'a bond that begins again',
    { ...ANN_AND_BEA, bonds: [{ ...newBond, ended: true }] },
    { bonds: [{ ...bond, ended: false }] },
    ['altered ann = bea'],
  ],
  [
    'no bond between two who turn out to be one',
    { ...ANN_AND_BEA, bonds: [newBond] },
    { people: [{ id: 'bea', revealedAs: 'ann' }], bonds: [{ ...bond, ended: true }] },
    ['revealed Bea > Ann'],
  ],
  [
    'a secret, and who knows it from the start is not told apart',
    ANN_AND_BEA,
    { secrets: [{ id: 'love', what: 'Love.', keptBy: ['ann'], learnedBy: ['bea'] }] },
    ['secret love'],
  ],
  [
    'a secret that somebody learns',
    SECRET,
    { secrets: [{ id: 'love', learnedBy: ['bea'] }] },
    ['shared love: bea'],
  ],
  ['a secret that is known already', SECRET, { secrets: [{ id: 'love', learnedBy: ['ann'] }] }, []],
  [
    'a secret that everybody learns',
    SECRET,
    { secrets: [{ id: 'love', open: true }] },
    ['shared love: everybody'],
  ],
  [
    'a secret that somebody learns when everybody knows',
    { ...SECRET, secrets: [{ id: 'love', what: 'Love.', keptBy: ['ann'], open: true }] },
    { secrets: [{ id: 'love', learnedBy: ['bea'], open: true }] },
    ['shared love: bea'],
  ],
  [
    'a secret that somebody learns who turns out to be somebody',
    SECRET,
    {
      people: [{ id: 'bea', revealedAs: 'cy' }, named('cy')],
      secrets: [{ id: 'love', learnedBy: ['bea', 'cy'] }],
    },
    ['met cy', 'revealed Bea > cy', 'shared love: cy'],
  ],
  ['a question', {}, { threads: [{ id: 'who', question: 'Who?' }] }, ['opened who']],
  [
    'an answer',
    { threads: [{ id: 'who', question: 'Who?' }] },
    { threads: [{ id: 'who', answer: 'Ann.' }] },
    ['answered who'],
  ],
  [
    'a question with its answer',
    {},
    { threads: [{ id: 'who', question: 'Who?', answer: 'Ann.' }] },
    ['opened who', 'answered who'],
  ],
])('an entry tells of %s', (_what, before, now, words) => {
  const log = frozen([entryWith('s01e01', before), entryWith('s01e02', now)]);
  expect(inWords(changesAt(log, 's01e02'))).toEqual(words);
});

test('the premise tells of everybody and everything in it', () => {
  const log = [entryWith('premise', { ...ANN_AND_BEA, bonds: [newBond] })];
  expect(inWords(changesAt(log, 'premise'))).toEqual(['met ann', 'met bea', 'made ann = bea']);
});

test('changes are told as of their entry, whatever comes after it', () => {
  const log = [
    entryWith('s01e01', ANN_AND_BEA),
    entryWith('s01e02', { people: [{ id: 'ann', role: 'A chef.' }] }),
    entryWith('s01e03', { people: [{ ...named('ann', 'Ann Lee'), role: 'A star.' }] }),
  ];
  const changes = changesAt(log, 's01e02');
  expect(changes).toEqual(changesAt(log.slice(0, 2), 's01e02'));
  expect(changes?.roles[0]).toMatchObject({ now: 'A chef.', person: { name: { en: 'Ann' } } });
});

test.each(['premise', 's01e02', 's01e01a', 's1e1', ''])(
  'an entry that the log does not hold (%j) changes nothing',
  (key) => {
    expect(changesAt([entryWith('s01e01', ANN_AND_BEA)], key)).toBeUndefined();
  },
);
