import { expect, test } from 'vitest';
import { findingLine } from '../../read/finding';
import { nightFerry } from '../../read/night-ferry';
import { checkFolder } from '../check-folder';

const linesOf = (premise: string, first: string, second: string) =>
  checkFolder(
    nightFerry({
      'premise.yaml': premise,
      's01e01.yaml': `title: Fog\n${first}`,
      's01e02.yaml': `title: Salt\n${second}`,
    }),
  ).findings.map(findingLine);

const EARLY = 'is a name that a later entry makes known, expected no word of it here';

test("part of somebody's name does not make known another's whole name", () => {
  const lines = linesOf(
    'people: {a: {name: Mary Keay}}',
    'brief: Mary waits.',
    'people: {b: {name: Mary}}',
  );
  expect(lines).toEqual([`s01e01.yaml:2:8 name-early: "Mary" ${EARLY}`]);
});

test('a part that becomes a short name is known, whoever is called so later', () => {
  const short = 'people: {a: {short: Mary}}\nbrief: Mary waits.';
  expect(linesOf('people: {a: {name: Mary Keay}}', short, 'people: {b: {name: Mary}}')).toEqual([]);
});

test('a family name that somebody known bears is known', () => {
  const lines = linesOf(
    'people: {a: {name: Mary Keay}}',
    'brief: The Keays wait.',
    'people: {b: {name: Osk Keay}}',
  );
  expect(lines).toEqual([]);
});
