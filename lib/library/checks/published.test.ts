import { expect, test } from 'vitest';
import { publishedText } from '../author/publish';
import { findingLine } from '../read/finding';
import { nightFerry } from '../read/night-ferry';
import { checkFolder } from './check-folder';

const titled = (titles: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(titles).map(([key, title]) => [`${key}.yaml`, `title: ${title}`]),
  );

/** What is said of a guide with these titles, once it was published with those. */
function saidOf(then: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  const { show } = checkFolder(nightFerry(titled(then)));
  if (!show) throw new Error('no show');
  const published = { 'published.yaml': publishedText(show, {}) };
  const { findings } = checkFolder(nightFerry({ ...titled(now), ...published }));
  return findings.filter(({ rule }) => rule === 'published').map(findingLine);
}

const SIX = {
  s01e01: 'Fog',
  s01e02: 'Ebb',
  s01e03: 'Rope',
  s01e04: 'Lamps',
  s01e05: 'Home',
  s01e06: 'Out',
};

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['the same', SIX, []],
  ['one more', { ...SIX, s01e07: 'New' }, []],
  ['another season', { ...SIX, s02e01: 'New' }, []],
  ['a special', { ...SIX, s01e03a: 'New' }, []],
  ['a comma and capitals', { ...SIX, s01e02: 'EBB!' }, []],
  ['a title in wide letters', { ...SIX, s01e02: 'Ｅｂｂ' }, []],
  [
    'two that were joined, the second with a title alone',
    { ...SIX, s01e02: 'Ebb', s01e03: 'Rope' },
    [],
  ],
  ['a new title', { ...SIX, s01e02: 'Ebb and flow' }, ['s01e02']],
  ['two that changed places', { ...SIX, s01e02: 'Rope', s01e03: 'Ebb' }, ['s01e02', 's01e03']],
  [
    'two that were joined, and all later ones moved down',
    { s01e01: 'Fog', s01e02: 'Ebb', s01e03: 'Lamps', s01e04: 'Home', s01e05: 'Out' },
    ['s01e03', 's01e04', 's01e05', 's01e06'],
  ],
  [
    'one that came between, and all later ones moved up',
    {
      ...SIX,
      s01e02: 'New',
      s01e03: 'Ebb',
      s01e04: 'Rope',
      s01e05: 'Lamps',
      s01e06: 'Home',
      s01e07: 'Out',
    },
    ['s01e02', 's01e03', 's01e04', 's01e05', 's01e06'],
  ],
  [
    'the last one gone',
    { s01e01: 'Fog', s01e02: 'Ebb', s01e03: 'Rope', s01e04: 'Lamps', s01e05: 'Home' },
    ['s01e06'],
  ],
])('%s: of these keys, viewers would be told another episode', (_, now, keys) => {
  const said = saidOf(SIX, now);
  expect(said.map((line) => /\bs\d+e\d+/.exec(line.replace('published.yaml', ''))?.[0])).toEqual(
    keys,
  );
});

test('a title in one language may change while it stays in another', () => {
  const both = (en: string, ja: string) => ({ 's01e01.yaml': `title: { en: ${en}, ja: ${ja} }` });
  const show = { 'show.yaml': 'title: The Night Ferry\nlanguages: [en, ja]' };
  const first = checkFolder(nightFerry({ ...show, ...both('Fog', '霧') })).show;
  if (!first) throw new Error('no show');
  const published = { 'published.yaml': publishedText(first, {}) };
  const said = (en: string, ja: string) =>
    checkFolder(nightFerry({ ...show, ...both(en, ja), ...published })).findings.length;
  expect([said('The fog', '霧'), said('Fog', '夜霧'), said('The fog', '夜霧')]).toEqual([0, 0, 1]);
});
