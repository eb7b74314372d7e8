import { expect, test } from 'vitest';
import { withOnScreen } from './on-screen';
import { BLANK_ENTRY } from './own-guide';

const SCENES = [{ text: { en: 'Ines waits.' }, about: ['ines', 'quay'], sources: [] }];

test.each([
  ['s01e01', undefined, 'mara', true, ['ines', 'mara']],
  ['s01e01', ['ines', 'mara'], 'mara', false, undefined],
  ['s01e01', undefined, 'ines', false, []],
  ['s01e01', undefined, 'ines', true, undefined],
  ['premise', undefined, 'mara', true, undefined],
] as const)('in %s with %j on screen, %s: %s', (key, present, id, isOn, expected) => {
  const file = { ...BLANK_ENTRY, scenes: SCENES, present: present && [...present] };
  const isThing = (one: string) => one === 'quay';
  expect(withOnScreen({ key, file, isThing }, id, isOn)).toEqual(expected);
});
