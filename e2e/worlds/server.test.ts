import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareKeys, type Key } from '@/lib/guide/keys';
import { ROOMS } from '../rooms';
import { copyOf, guidesToProve, isLong, type Proved } from './copies';
import { mutantToTry } from './mutants';
import { otherWorld, sameWorld, writeWorld } from './other-world';
import { type Answer, answersOf } from './server';
import { closeWorkshops, openWorkshop, writeGuides } from './workshop';

/**
 * The two-world law on `npm start`: both worlds built and served one after the other, and asked for the
 * same addresses. Of the long form, since it takes two builds more.
 */
const isWanted = isLong || mutantToTry()?.depth === 'server';
const LANGUAGE = 'ja';

let guides: Proved[];
let workshop: string;

beforeAll(async () => {
  if (!isWanted) return;
  guides = await guidesToProve();
  workshop = openWorkshop('server');
}, 60_000);

afterAll(() => isWanted && closeWorkshops(), 60_000);

test.runIf(isWanted)(
  'a server answers the same in both worlds, but for what lies after a key',
  async () => {
    const worlds: Map<string, Answer>[] = [];
    for (const world of [sameWorld, otherWorld]) {
      writeGuides(workshop, 'data', (root) => {
        for (const { show, copied } of guides) {
          for (const key of copied) writeWorld(root, copyOf(show, key), world(show, key));
        }
      });
      worlds.push(await answersOf(workshop, addresses()));
    }
    const [one, other] = worlds;
    expect(
      [...(one?.values() ?? [])].filter(({ status }) => status === 200).length,
    ).toBeGreaterThan(guides.flatMap(({ copied }) => copied).length * ROOMS.length);
    expect(other).toEqual(one);
  },
  isLong ? 3_600_000 : 1_200_000,
);

/** Every page of every copy, the files up to its key, and some that are not there. */
function addresses(): string[] {
  const everywhere = ['/', '/robots.txt', '/sitemap.xml', '/sw.js', '/nothing', `/${LANGUAGE}`];
  const about = [`/${LANGUAGE}/about/safety`, `/${LANGUAGE}/nothing`];
  const ofCopies = guides.flatMap((guide) =>
    guide.copied.flatMap((key) => addressesOfCopy(guide, key)),
  );
  return [...everywhere, ...about, ...ofCopies];
}

function addressesOfCopy({ show, keys }: Proved, copied: Key): string[] {
  const copy = copyOf(show, copied);
  const recaps = [...keys, 's99e99'].map((key) => `/recap?key=${key}`);
  const pages = [...ROOMS, ...recaps, '/person?who=nobody', '/nothing'];
  const within = keys.filter((key) => compareKeys(key, copied) <= 0);
  const files = ['facts.json', 'recap.json', 'as-of.json', 'so-far.json', 'nothing.json'];
  return [
    ...pages.map((page) => `/${LANGUAGE}/${copy}${page}`),
    ...[...within, 's99e99', 'nothing'].flatMap((key) =>
      files.map((file) => `/guide/${copy}/${LANGUAGE}/${key}/${file}`),
    ),
  ];
}
