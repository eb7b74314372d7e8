import { expect, test } from 'vitest';
import { checkFolder } from '../../checks/check-folder';
import { nightFerry } from '../../read/night-ferry';
import { plantIn } from './plants';

const FOLDER = nightFerry({
  'premise.yaml': 'brief: A ferry waits.\npeople: {mira: {name: Mira Vane, short: Mira}}\n',
  's01e01.yaml': 'title: Fog\nbrief: Mira waits on the quay.\n',
  's01e02.yaml':
    'title: Salt\nbrief: Osk comes.\npeople:\n  osk: {name: Osk Toll, short: Osk, cast: Ada Brand}\n',
});

test('every planted name is caught, and none is planted where it is known', () => {
  const { show } = checkFolder(FOLDER);
  const planted = show ? plantIn(show, 100) : [];
  const kinds = new Set(planted.filter(({ names }) => names).map(({ kind }) => kind));
  expect(kinds).toEqual(
    new Set([
      'name, whole',
      'name, inflected',
      'name, half',
      'actor before the credit',
      'id made of a later name',
    ]),
  );
  expect(planted.filter(({ names, isCaught }) => names && !isCaught)).toEqual([]);
  expect(planted.some(({ what }) => what.startsWith('s01e02 '))).toBe(false);
});
