import { expect, test } from 'vitest';
import { bytesOf, entryWith, frozen } from '@/lib/arbitrary/small';
import { applyEntry, guideAt } from './fold';
import { EMPTY_GUIDE, type Facts } from './guide';
import { bondsNow, bondsOver, isEndOf } from './kinds/bond';
import { namedIn } from './kinds/owner';
import { personIn } from './kinds/person';

const named = (id: string, name = id) => ({ id, name: { en: name } });
const at = (log: Facts[], key = log.at(-1)?.key ?? 'premise') => guideAt(frozen(log), key);

const HANA_AND_KUMA = entryWith('premise', { people: [named('hana'), named('kuma')] });
const work = { ends: ['hana', 'kuma'], mutual: true, kinds: ['work'], label: 'work' } as const;

test('[G1] the guide at a key is made of the entries up to it', () => {
  const log = [
    HANA_AND_KUMA,
    entryWith('s01e01', { title: 'One', soFar: 'So far, one.', brief: 'One.' }),
    entryWith('s01e02', { title: 'Two', soFar: 'So far, two.', people: [named('sumiko')] }),
  ];
  const guide = at(log, 's01e01');
  expect(guide.key).toBe('s01e01');
  expect(guide.episodes.map(({ key, title }) => [key, title])).toEqual([
    ['premise', undefined],
    ['s01e01', 'One'],
  ]);
  expect(guide.soFar).toBe('So far, one.');
  expect([...guide.people.keys()]).toEqual(['hana', 'kuma']);
});

test('[G2] what comes after a key cannot matter', () => {
  const after = entryWith('s01e02', { people: [named('hana', 'Somebody else')], bonds: [work] });
  const short = [HANA_AND_KUMA, entryWith('s01e01')];
  expect(bytesOf(at([...short, after], 's01e01'))).toBe(bytesOf(at(short, 's01e01')));
});

test('[G3] going back equals never having gone forward', () => {
  const log = [HANA_AND_KUMA, entryWith('s01e01', { people: [named('hana', 'Lee Hana')] })];
  const before = bytesOf(at(log, 'premise'));
  expect(personIn(at(log, 's01e01'), 'hana')?.name).toEqual({ en: 'Lee Hana' });
  expect(bytesOf(at(log, 'premise'))).toBe(before);
});

test('[G4] an entry may refer to whatever it introduces itself', () => {
  const guide = at([
    entryWith('s01e01', {
      threads: [{ id: 'who', question: 'Who?', answer: 'She.' }],
      secrets: [{ id: 'name', what: 'Her name.', keptBy: ['hana'] }],
      bonds: [{ ...work, ends: ['hana', 'shop'] }],
      present: ['hana'],
      about: ['shop'],
      people: [{ id: 'stranger', name: { en: 'Stranger' }, revealedAs: 'hana' }, named('hana')],
      things: [{ ...named('shop'), kind: 'place', notes: [{ id: 'open', text: 'Open.' }] }],
    }),
  ]);
  expect([...guide.people.keys()]).toEqual(['hana']);
  expect(guide.things.get('shop')).toMatchObject({
    seenIn: ['s01e01'],
    notes: [{ text: 'Open.' }],
  });
  expect(guide.secrets.get('name')?.known).toEqual([{ by: 'hana', since: 's01e01' }]);
  expect([...guide.bonds.keys()]).toEqual(['hana = shop']);
  expect(guide.threads.get('who')?.answered).toBe('s01e01');
});

test('[G4] a reveal comes before notes and secrets, which see one person', () => {
  const guide = at([
    entryWith('premise', {
      people: [
        { ...named('stranger', 'The Stranger'), notes: [{ id: 'sailor', text: 'A sailor.' }] },
        named('jonas', 'Jonas'),
      ],
      secrets: [{ id: 'past', what: 'His past.', keptBy: ['jonas'] }],
    }),
    entryWith('s01e01', {
      people: [
        {
          id: 'jonas',
          notes: [{ id: 'no-sailor', text: 'No sailor.', corrects: ['stranger/sailor'] }],
        },
        { id: 'stranger', revealedAs: 'jonas', notes: [{ id: 'liar', text: 'A liar.' }] },
      ],
      secrets: [{ id: 'past', learnedBy: ['stranger'] }],
    }),
  ]);
  expect(personIn(guide, 'jonas')?.notes).toEqual([
    {
      ref: 'stranger/sailor',
      text: 'A sailor.',
      key: 'premise',
      of: { en: 'The Stranger' },
      correctedIn: 's01e01',
    },
    { ref: 'jonas/no-sailor', text: 'No sailor.', key: 's01e01', of: { en: 'Jonas' } },
    { ref: 'stranger/liar', text: 'A liar.', key: 's01e01', of: { en: 'The Stranger' } },
  ]);
  expect(guide.secrets.get('past')?.known).toEqual([{ by: 'jonas', since: 'premise' }]);
});

test('[G5] a guide stays what it was, whatever is folded in after it', () => {
  const before = frozen(at([HANA_AND_KUMA, entryWith('s01e01', { bonds: [work] })]));
  const bytes = bytesOf(before);
  applyEntry(
    before,
    frozen(
      entryWith('s01e02', {
        present: ['hana'],
        people: [{ id: 'hana', revealedAs: 'kuma', notes: [{ id: 'a', text: 'A.' }] }],
        bonds: [{ ends: ['kuma', 'hana'], mutual: true, ended: true }],
      }),
    ),
  );
  expect(bytesOf(before)).toBe(bytes);
  expect(EMPTY_GUIDE.people.size).toBe(0);
});

test('a key that is none opens nothing', () => {
  for (const key of ['', 's1e1', '__proto__']) expect(at([HANA_AND_KUMA], key)).toBe(EMPTY_GUIDE);
});

test('a later mention replaces what it gives and keeps the rest', () => {
  const guide = at([
    entryWith('premise', {
      people: [{ ...named('hana'), cast: { en: 'X' }, role: 'A cook.', also: [{ en: 'H.' }] }],
      things: [{ ...named('shop'), kind: 'place', text: 'A shop.' }],
    }),
    entryWith('s01e01', {
      people: [{ id: 'hana', role: 'A chef.', bio: 'Long.', also: [{ en: 'H.' }, { en: 'Chef' }] }],
      things: [{ id: 'shop', kind: 'group' }],
    }),
  ]);
  expect(guide.people.get('hana')).toMatchObject({
    name: { en: 'hana' },
    cast: { en: 'X' },
    role: 'A chef.',
    bio: 'Long.',
    also: [{ en: 'H.' }, { en: 'Chef' }],
    knownFrom: 'premise',
  });
  expect(guide.things.get('shop')).toMatchObject({ kind: 'group', text: 'A shop.' });
});

test('a short name is the name until one is given, and then stays', () => {
  const log = [
    HANA_AND_KUMA,
    entryWith('s01e01', { people: [named('hana', 'Lee Hana')] }),
    entryWith('s01e02', { people: [{ id: 'hana', short: { en: 'Hana' } }] }),
    entryWith('s01e03', { people: [named('hana', 'Kim Hana')] }),
  ];
  const shorts = log.map(({ key }) => personIn(at(log, key), 'hana')?.short.en);
  expect(shorts).toEqual(['hana', 'Lee Hana', 'Hana', 'Hana']);
});

test('names given up are kept, oldest first, and a name taken up again is not among them', () => {
  const log = ['A', 'B', 'B', 'C', 'A'].map((name, place) =>
    entryWith(`s01e0${place + 1}`, { people: [named('hana', name)] }),
  );
  const formerly = log.map(({ key }) =>
    personIn(at(log, key), 'hana')?.formerly.map(({ en }) => en),
  );
  expect(formerly).toEqual([[], ['A'], ['A'], ['A', 'B'], ['B', 'C']]);
});

test('a note that is replaced or corrected stays readable, with the entry that did it', () => {
  const note = (id: string, refs = {}) => ({ id, text: `${id}.`, ...refs });
  const guide = at([
    entryWith('premise', { people: [{ ...named('hana'), notes: [note('a'), note('b')] }] }),
    entryWith('s01e01', { people: [{ id: 'hana', notes: [note('c', { replaces: ['a'] })] }] }),
    entryWith('s01e02', {
      people: [{ id: 'hana', notes: [note('d', { replaces: ['c'], corrects: ['b'] })] }],
    }),
  ]);
  const states = guide.people
    .get('hana')
    ?.notes.map((one) => [one.ref, one.replacedIn, one.correctedIn]);
  expect(states).toEqual([
    ['hana/a', 's01e01', undefined],
    ['hana/b', undefined, 's01e02'],
    ['hana/c', 's01e02', undefined],
    ['hana/d', undefined, undefined],
  ]);
});

test('people are seen where they are present, things where a scene is about them, and not in the premise', () => {
  const guide = at([
    entryWith('premise', {
      present: ['hana'],
      about: ['shop'],
      people: [named('hana'), named('kuma')],
      things: [{ ...named('shop'), kind: 'place' }],
    }),
    entryWith('s01e01', { present: ['hana', 'hana', 'shop'], about: ['kuma'] }),
    entryWith('s01e02', { present: [], about: ['hana', 'shop', 'shop'] }),
  ]);
  expect(personIn(guide, 'hana')?.seenIn).toEqual(['s01e01']);
  expect(personIn(guide, 'kuma')?.seenIn).toEqual([]);
  expect(guide.things.get('shop')?.seenIn).toEqual(['s01e02']);
});

test('who turns out to be somebody else leaves a name, notes and presence to the survivor', () => {
  const log = [
    entryWith('premise', {
      people: [named('hana'), { ...named('jonas', 'Jonas'), role: 'Baker.' }],
    }),
    entryWith('s01e01', {
      present: ['stranger'],
      people: [
        {
          ...named('stranger', 'The Stranger'),
          role: 'Nobody knows.',
          cast: { en: 'X' },
          also: [{ en: 'He' }],
          notes: [{ id: 'a', text: 'Limps.' }],
        },
      ],
    }),
    entryWith('s01e02', {
      present: ['jonas', 'stranger'],
      people: [{ id: 'stranger', revealedAs: 'jonas' }],
    }),
    entryWith('s01e03', { present: ['stranger'], people: [{ id: 'stranger', bio: 'Jonas.' }] }),
  ];
  const guide = at(log);
  expect([...guide.people.keys()]).toEqual(['hana', 'jonas']);
  expect(personIn(guide, 'stranger')).toEqual({
    ...named('jonas', 'Jonas'),
    place: 1,
    knownAs: [],
    short: { en: 'Jonas' },
    shortGiven: false,
    reading: undefined,
    cast: undefined,
    role: 'Baker.',
    bio: 'Jonas.',
    also: [{ en: 'The Stranger' }, { en: 'He' }],
    formerly: [],
    notes: [{ ref: 'stranger/a', text: 'Limps.', key: 's01e01', of: { en: 'The Stranger' } }],
    knownFrom: 'premise',
    seenIn: ['s01e01', 's01e02', 's01e03'],
  });
  expect(personIn(at(log, 's01e01'), 'stranger')?.id).toBe('stranger');
});

test('somebody is known from where any of their ids was, with all names given up', () => {
  const guide = at([
    entryWith('premise', { people: [named('stranger', 'A Voice')] }),
    entryWith('s01e01', { people: [named('stranger', 'The Stranger'), named('jonas', 'J.')] }),
    entryWith('s01e02', {
      people: [named('jonas', 'Jonas'), { id: 'stranger', revealedAs: 'jonas' }],
    }),
  ]);
  expect(personIn(guide, 'jonas')).toMatchObject({
    name: { en: 'Jonas' },
    also: [{ en: 'The Stranger' }],
    formerly: [{ en: 'J.' }, { en: 'A Voice' }],
    knownFrom: 'premise',
  });
});

test.each([
  ['in its order', ['a', 'b']],
  ['from its end', ['b', 'a']],
])('a chain of reveals in one entry, written %s, ends at one person', (_how, order) => {
  const into: Record<string, string> = { a: 'b', b: 'c' };
  const guide = at([
    entryWith('premise', { people: ['a', 'b', 'c'].map((id) => named(id)) }),
    entryWith('s01e01', { people: order.map((id) => ({ id, revealedAs: into[id] })) }),
  ]);
  expect([...guide.people.keys()]).toEqual(['c']);
  for (const id of ['a', 'b', 'c']) expect(personIn(guide, id)?.id).toBe('c');
  expect(
    personIn(guide, 'c')
      ?.also.map(({ en }) => en)
      .sort(),
  ).toEqual(['a', 'b']);
});

test('later notes under a former id are the survivor’s, and keep the former name', () => {
  const guide = at([
    HANA_AND_KUMA,
    entryWith('s01e01', { people: [{ id: 'kuma', revealedAs: 'hana' }] }),
    entryWith('s01e02', { people: [{ id: 'kuma', notes: [{ id: 'a', text: 'A.' }] }] }),
  ]);
  expect(personIn(guide, 'hana')?.notes).toEqual([
    { ref: 'kuma/a', text: 'A.', key: 's01e02', of: { en: 'kuma' } },
  ]);
});

test('a pair may have a mutual bond and one each way, known by their ends', () => {
  const guide = at([
    { ...HANA_AND_KUMA, bonds: [work] },
    entryWith('s01e01', {
      bonds: [
        { ends: ['kuma', 'hana'], mutual: true, text: 'They quarrel.' },
        { ends: ['kuma', 'hana'], mutual: false, kinds: ['love'], label: 'loves' },
        { ends: ['hana', 'kuma'], mutual: false, kinds: ['rivalry', 'care'], label: 'envies' },
      ],
    }),
  ]);
  expect(bondsNow(guide).map(({ id, ends, now }) => [id, ends, now.label])).toEqual([
    ['hana = kuma', ['hana', 'kuma'], 'work'],
    ['kuma > hana', ['kuma', 'hana'], 'loves'],
    ['hana > kuma', ['hana', 'kuma'], 'envies'],
  ]);
  expect(guide.bonds.get('hana = kuma')?.now).toEqual({
    key: 's01e01',
    kinds: ['work'],
    label: 'work',
    text: 'They quarrel.',
    ended: false,
  });
});

test('a bond that ended is over until it begins again, and has its history', () => {
  const change = { ends: ['hana', 'kuma'], mutual: true } as const;
  const log = [
    { ...HANA_AND_KUMA, bonds: [work] },
    entryWith('s01e01', { bonds: [{ ...change, ended: true }] }),
    entryWith('s01e02', { bonds: [{ ...change, text: 'Silence.' }] }),
    entryWith('s01e03', { bonds: [{ ...change, ended: false }] }),
  ];
  const counts = log.map(({ key }) => [
    bondsNow(at(log, key)).length,
    bondsOver(at(log, key)).length,
  ]);
  expect(counts).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
    [1, 0],
  ]);
  const history = at(log).bonds.get('hana = kuma')?.history;
  expect(history?.map(({ key, text, ended }) => [key, text, ended])).toEqual([
    ['premise', undefined, false],
    ['s01e01', undefined, true],
    ['s01e02', 'Silence.', true],
    ['s01e03', 'Silence.', false],
  ]);
});

test('bonds of both with a third stay under their ends, one between the two is over', () => {
  const bond = (a: string, b: string) => ({ ...work, ends: [a, b] as const });
  const guide = at([
    entryWith('premise', {
      people: ['stranger', 'jonas', 'hana'].map((id) => named(id)),
      bonds: [bond('stranger', 'hana'), bond('jonas', 'hana'), bond('jonas', 'stranger')],
    }),
    entryWith('s01e01', { people: [{ id: 'stranger', revealedAs: 'jonas' }] }),
    entryWith('s01e02', { bonds: [{ ends: ['hana', 'stranger'], mutual: true, text: 'Now.' }] }),
  ]);
  expect(bondsNow(guide).map(({ id, now }) => [id, now.text])).toEqual([
    ['hana = stranger', 'Now.'],
    ['hana = jonas', undefined],
  ]);
  expect(bondsOver(guide).map(({ id }) => id)).toEqual(['jonas = stranger']);
  const [first] = bondsNow(guide);
  expect(
    ['jonas', 'stranger', 'hana', 'kuma'].map((id) => first && isEndOf(guide, first, id)),
  ).toEqual([true, true, true, false]);
});

test('whoever learns of a secret knows it from then on, once, and everybody once it is open', () => {
  const guide = at([
    { ...HANA_AND_KUMA, secrets: [{ id: 'name', what: 'Her name.', keptBy: ['hana'] }] },
    entryWith('s01e01', { secrets: [{ id: 'name', learnedBy: ['kuma', 'hana'], open: false }] }),
    entryWith('s01e02', { secrets: [{ id: 'name', learnedBy: ['kuma'], open: true }] }),
    entryWith('s01e03', { secrets: [{ id: 'name', what: 'Her real name.', open: true }] }),
  ]);
  expect(guide.secrets.get('name')).toEqual({
    id: 'name',
    what: 'Her real name.',
    key: 'premise',
    known: [
      { by: 'hana', since: 'premise' },
      { by: 'kuma', since: 's01e01' },
    ],
    openSince: 's01e02',
  });
});

test('an answer closes a question for good', () => {
  const guide = at([
    entryWith('premise', { threads: [{ id: 'who', question: 'Who?' }] }),
    entryWith('s01e01', { threads: [{ id: 'who', answer: 'Hana.' }] }),
    entryWith('s01e02', { threads: [{ id: 'who', question: 'Who, then?', answer: 'Kuma.' }] }),
  ]);
  expect(guide.threads.get('who')).toEqual({
    id: 'who',
    question: 'Who, then?',
    opened: 'premise',
    answer: 'Hana.',
    answered: 's01e01',
  });
});

test('ids that programs trip over are ids like others', () => {
  const guide = at([entryWith('premise', { people: [named('constructor', 'Con')] })]);
  expect(namedIn(guide, 'constructor')?.name).toEqual({ en: 'Con' });
  for (const id of ['tostring', '__proto__', 'valueOf']) expect(namedIn(guide, id)).toBeUndefined();
});

test('what refers to nothing known is left out', () => {
  const guide = at([
    entryWith('s01e01', {
      present: ['nobody'],
      about: ['nothing'],
      people: [
        { id: 'nobody', role: 'None.', revealedAs: 'hana', notes: [{ id: 'a', text: 'A.' }] },
        { ...named('kuma'), revealedAs: 'nobody' },
        { ...named('hana'), revealedAs: 'hana' },
      ],
      things: [{ id: 'nothing', text: 'None.' }, named('no-kind')],
      bonds: [{ ends: ['hana', 'kuma'], mutual: true, text: 'None.' }],
      secrets: [{ id: 'none', learnedBy: ['hana'] }],
      threads: [{ id: 'none', answer: 'None.' }],
    }),
  ]);
  expect([...guide.people.keys()]).toEqual(['kuma', 'hana']);
  const { things, aliases, bonds, secrets, threads } = guide;
  expect([things, aliases, bonds, secrets, threads].map(({ size }) => size)).toEqual([
    0, 0, 0, 0, 0,
  ]);
});
