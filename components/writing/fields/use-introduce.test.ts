import { expect, test } from 'vitest';
import { guideAt } from '@/lib/guide/fold';
import { factsOf } from '@/lib/guide/schema/serving';
import { edited } from '@/lib/own/edit';
import { BLANK_ENTRY } from '@/lib/own/own-guide';
import type { EntryHere } from '../entry-desk';
import { calledAt, meantAt, namesLike } from './use-introduce';

const called = (name: string, short = name) => {
  return { name: { en: name }, short: { en: short }, also: [], notes: [] };
};
const here = (people: object) => {
  const facts = factsOf('premise', edited(BLANK_ENTRY, ['people'], people), 'en');
  const log = [{ ...facts, version: '', recapVersion: '' }];
  return { guide: guideAt(log, 'premise'), language: 'en' } as EntryHere;
};
const FEW = here({
  ...{ ines: called('Inés Vidal', 'Inés'), marco: called('Marco Vidal', 'Marco') },
  ...{ other: called('Ines', 'Vidal') },
});

test.each([
  ['vidal', ['Ines', 'Marco Vidal', 'Inés Vidal']],
  ['  INÉS v', ['Inés Vidal']],
  ['jonas', []],
])('of those who may be meant by %j the latest come first', (typed, names) => {
  expect(namesLike(FEW, typed, []).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['marco', 'marco'],
  ['Marco Vidal ', 'marco'],
  ['ines', 'other'],
  ['Mar', undefined],
])('%j is a whole name, before it is a short one', (typed, id) => {
  expect(calledAt(FEW, typed)).toBe(id);
});

test.each([
  ['stranger', 'stranger'],
  ['vid', undefined],
  ['vidal', undefined],
  ['미래', 'mirae'],
])('%j is who alone has it in their name', (typed, id) => {
  const people = { stranger: called('The Stranger'), mirae: called('윤미래') };
  const vidals = { ines: called('Inés Vidal', 'Inés'), marco: called('Marco Vidal', 'Marco') };
  expect(meantAt(here({ ...people, ...vidals }), typed)).toBe(id);
});

test('who is picked already is offered under no name', () => {
  const people = { stranger: { ...called('The Stranger'), revealed_as: 'sam' } };
  const sam = here({ ...people, sam: called('Sam Vale') });
  expect(namesLike(sam, '', ['stranger'])).toEqual([]);
});

test('of many a few are offered, and none that is picked already', () => {
  const many = Array.from({ length: 500 }, (_, nth) => [`p${nth}`, called(`Guest ${nth}`)]);
  const offered = namesLike(here(Object.fromEntries(many)), 'guest', ['p499']);
  expect(offered).toHaveLength(30);
  expect(offered[0]?.id).toBe('p498');
});
