import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareKeys, type Key } from '@/lib/guide/keys';
import type { Show } from '@/lib/library/read/show';
import { showOf } from '../later-texts';
import { ROOMS } from '../rooms';
import { mutantToTry } from './mutants';
import { otherWorld, sameWorld, writeWorld } from './other-world';
import { type Answer, answersOf } from './server';
import { closeWorkshops, openWorkshop, writeGuides } from './workshop';

/**
 * The two-world law on `npm start`: both worlds built and served one after the other, and asked for the
 * same addresses. Of the long form, since it takes two builds more.
 */
const isWanted = Boolean(process.env.KOKOMADE_PROVE) || mutantToTry()?.depth === 'server';
const LANGUAGE = 'ja';

let show: Show;
let keys: Key[];
let workshop: string;

beforeAll(async () => {
  if (!isWanted) return;
  show = await showOf('data', 'romantics-anonymous');
  keys = show.entries.map(({ key }) => key);
  workshop = openWorkshop('server');
}, 60_000);

afterAll(() => isWanted && closeWorkshops(), 60_000);

test.runIf(isWanted)(
  'a server answers the same in both worlds, but for what lies after a key',
  async () => {
    const worlds: Map<string, Answer>[] = [];
    for (const world of [sameWorld, otherWorld]) {
      writeGuides(workshop, 'data', (root) => {
        for (const key of keys) writeWorld(root, `up-to-${key}`, world(show, key));
      });
      worlds.push(await answersOf(workshop, addresses()));
    }
    const [one, other] = worlds;
    expect(
      [...(one?.values() ?? [])].filter(({ status }) => status === 200).length,
    ).toBeGreaterThan(keys.length * ROOMS.length);
    expect(other).toEqual(one);
  },
  1_200_000,
);

/** Every page of every copy, the files up to its key, and some that are not there. */
function addresses(): string[] {
  const everywhere = ['/', '/robots.txt', '/sitemap.xml', '/sw.js', '/nothing', `/${LANGUAGE}`];
  const about = [`/${LANGUAGE}/about/safety`, `/${LANGUAGE}/nothing`];
  return [...everywhere, ...about, ...keys.flatMap(addressesOfCopy)];
}

function addressesOfCopy(copy: Key): string[] {
  const recaps = [...keys, 's99e99'].map((key) => `/recap?key=${key}`);
  const pages = [...ROOMS, ...recaps, '/person?who=nobody', '/nothing'];
  const within = keys.filter((key) => compareKeys(key, copy) <= 0);
  const files = ['facts.json', 'recap.json', 'as-of.json', 'so-far.json', 'nothing.json'];
  return [
    ...pages.map((page) => `/${LANGUAGE}/up-to-${copy}${page}`),
    ...[...within, 's99e99', 'nothing'].flatMap((key) =>
      files.map((file) => `/guide/up-to-${copy}/${LANGUAGE}/${key}/${file}`),
    ),
  ];
}
