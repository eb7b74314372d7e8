import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareKeys, type Key } from '@/lib/guide/keys';
import type { Show } from '@/lib/library/show';
import { showOf } from '../later-texts';
import { MUTANTS } from './mutants';
import { otherWorld, sameWorld, writeWorld } from './other-world';
import {
  buildWorld,
  closeWorkshop,
  differences,
  filesOfWorld,
  lawsHold,
  openWorkshop,
} from './workshop';

/**
 * The two-world law on whole builds, byte for byte. One pair covers every key: in world A the same
 * guide stands under as many slugs as it has keys; in world B the copy for key k differs after k.
 */
const WORLDS = 'test-results/worlds';
const SLUG = 'romantics-anonymous';
const A = path.join(WORLDS, 'a');
const B = path.join(WORLDS, 'b');

let show: Show;
let keys: Key[];

beforeAll(async () => {
  show = await showOf('data', SLUG);
  keys = show.entries.map(({ key }) => key);
  openWorkshop();
  if (MUTANTS.find(({ name }) => name === process.env.KOKOMADE_MUTANT)?.depth === 'fold') return;
  const write = (other: boolean) => (root: string) => {
    for (const key of keys) {
      writeWorld(root, `up-to-${key}`, other ? otherWorld(show, key) : sameWorld(show));
    }
  };
  buildWorld(A, write(false), 'named root');
  buildWorld(B, write(true), 'named root');
}, 600_000);

afterAll(closeWorkshop);

test.runIf(process.env.KOKOMADE_MUTANT)(
  'the laws hold in the copy',
  () => {
    expect(lawsHold()).toBe(true);
  },
  120_000,
);

test('both worlds have the same files, so that which exist says nothing', () => {
  expect([...filesOfWorld(B).keys()]).toEqual([...filesOfWorld(A).keys()]);
});

test('whatever comes after a key, no file but those of the later keys differs', () => {
  const allowed = keys.flatMap((key) =>
    keys
      .filter((later) => compareKeys(later, key) > 0)
      .map(
        (later) =>
          new RegExp(`^guide/up-to-${key}/[a-z]+/${later}/(facts|recap|as-of|so-far)\\.json$`),
      ),
  );
  const early = differences(A, B).filter((file) => !allowed.some((one) => one.test(file)));
  expect(early).toEqual([]);
});

test('the two worlds do differ, in every file of every later key', () => {
  const differing = new Set(differences(A, B));
  for (const key of keys) {
    for (const later of keys.filter((one) => compareKeys(one, key) > 0)) {
      for (const language of show.file.languages) {
        for (const file of ['facts.json', 'recap.json', 'as-of.json']) {
          expect(differing).toContain(`guide/up-to-${key}/${language}/${later}/${file}`);
        }
      }
    }
  }
});

test("the same holds where the repository's own guides differ", () => {
  const [first, second] = [path.join(WORLDS, 'c'), path.join(WORLDS, 'd')];
  const key = keys[1] ?? '';
  buildWorld(first, (root) => writeWorld(root, SLUG, sameWorld(show)), 'own data');
  buildWorld(second, (root) => writeWorld(root, SLUG, otherWorld(show, key)), 'own data');
  const later = keys.filter((one) => compareKeys(one, key) > 0);
  expect(later.length).toBeGreaterThan(0);
  for (const file of differences(first, second)) {
    expect(later.some((one) => file.startsWith('guide/') && file.includes(`/${one}/`))).toBe(true);
  }
}, 300_000);

test('every page carries a policy for its scripts, without unsafe-inline or unsafe-eval', () => {
  const pages = [...filesOfWorld(A).keys()].filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(keys.length * 3);
  for (const page of pages) {
    const [, policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
        readFileSync(path.join(A, page), 'utf8'),
      ) ?? [];
    const scripts = policy.split('; ').find((part) => part.startsWith('script-src'));
    expect(scripts, page).toMatch(/^script-src 'self'( 'sha256-[A-Za-z0-9+/=]{44}')+$/);
  }
});
