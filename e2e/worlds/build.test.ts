import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuideFiles } from '@/lib/arbitrary/guides';
import { compareKeys, type Key } from '@/lib/guide/keys';
import type { Show } from '@/lib/library/read/show';
import { CHANGING_HEADERS, ENTRY_HEADERS, HEADERS } from '../../lib/commands/headers.mjs';
import { headersFor } from '../headers-file';
import { showOf } from '../later-texts';
import { type Mutant, mutantToTry, UNITS } from './mutants';
import { otherKeys, otherWorld, sameWorld, writeWorld } from './other-world';
import { BASE, WORLDS } from './places';
import {
  buildWorld,
  closeWorkshops,
  differences,
  filesOfWorld,
  openWorkshop,
  testsHold,
} from './workshop';

/**
 * The two-world law on whole builds, byte for byte. One pair covers every key: in world A the same
 * guide stands under as many slugs as it has keys; in world B the copy for key k differs after k. Both
 * are built at once, in two copies of the repository whose own `data/` they are. A third world, in which
 * the later keys differ too, is built from a root that `KOKOMADE_DATA` names; it belongs to the long
 * form alone.
 */
const [A, B, KEYS] = ['a', 'b', 'keys'].map((name) => path.join(WORLDS, name)) as [
  string,
  string,
  string,
];
const isLong = Boolean(process.env.KOKOMADE_PROVE || process.env.KOKOMADE_MUTANT);

let show: Show;
let keys: Key[];
/** The keys for which the worlds have a copy of the guide. */
let copied: Key[];
let workshops: { one: string; other: string };

beforeAll(async () => {
  show = await showOf('data', 'romantics-anonymous');
  keys = show.entries.map(({ key }) => key);
  workshops = { one: openWorkshop('one'), other: openWorkshop('other') };
  const depth = mutantToTry()?.depth;
  copied = keys.filter((_, place) => isCopied(place, depth));
  if (depth !== undefined && depth in UNITS) return;
  const same = writeCopies(() => sameWorld(show));
  const other = writeCopies((key) => otherWorld(show, key));
  await Promise.all([
    buildWorld(workshops.one, A, same, 'own data'),
    depth === 'keys' || buildWorld(workshops.other, B, other, 'own data'),
  ]);
}, 600_000);

afterAll(closeWorkshops, 60_000);

const writeCopies = (copyFor: (key: Key) => GuideFiles) => (root: string) => {
  for (const key of copied) writeWorld(root, `up-to-${key}`, copyFor(key));
};
/** A fault that builds are to find is looked for at three keys, one that a visit is to find at one. */
function isCopied(place: number, depth: Mutant['depth'] | undefined): boolean {
  if (depth === undefined) return true;
  const { length } = keys;
  return depth === 'build' ? [0, length >> 1, length - 2].includes(place) : place === 1;
}

const laterThan = (key: Key) => keys.filter((one) => compareKeys(one, key) > 0);

describe.runIf(process.env.KOKOMADE_MUTANT)('in the copy', () => {
  test.each(Object.entries(UNITS))('unit tests of the %s hold', (_depth, places) => {
    expect(testsHold(workshops.one, places)).toBe(true);
  });
});

test('both worlds have the same files, so that which exist says nothing', () => {
  expect([...filesOfWorld(B).keys()]).toEqual([...filesOfWorld(A).keys()]);
});

test('whatever comes after a key, no file but those of the later keys differs', () => {
  const allowed = copied.flatMap((key) =>
    laterThan(key).map(
      (later) =>
        new RegExp(
          `^guide/up-to-${key}/[a-z]+/${later}/((facts|recap|as-of|so-far)\\.json|first\\.[a-z]+\\.txt)(\\.br|\\.gz)?$`,
        ),
    ),
  );
  const early = differences(A, B).filter((file) => !allowed.some((one) => one.test(file)));
  expect(early).toEqual([]);
});

test('the two worlds do differ, in every file of every later key', () => {
  const differing = new Set(differences(A, B));
  for (const key of copied) {
    for (const later of laterThan(key)) {
      for (const language of show.file.languages) {
        for (const file of ['facts.json', 'recap.json', 'as-of.json', `first.${language}.txt`]) {
          expect(differing).toContain(`guide/up-to-${key}/${language}/${later}/${file}`);
        }
      }
    }
  }
});

test.runIf(isLong)(
  'other keys after a key matter to nothing but the list of them',
  async () => {
    const other = writeCopies((key) => otherKeys(show, key));
    await buildWorld(workshops.other, KEYS, other, 'named root');
    const isLater = (file: string) =>
      copied.some((key) => {
        const [, , , entry = ''] = file.split('/');
        return file.startsWith(`guide/up-to-${key}/`) && compareKeys(entry, key) > 0;
      });
    const isCopy = (file: string) => /\.(br|gz)$/.test(file);
    const others = differences(A, KEYS).filter((file) => !isLater(file) && !isCopy(file));
    expect(others.length).toBeGreaterThan(copied.length);
    for (const file of others) {
      expect(file).toMatch(/\.(html|txt)$/);
      expect(withoutKeys(path.join(KEYS, file)), file).toBe(withoutKeys(path.join(A, file)));
    }
  },
  300_000,
);

/**
 * A page less the list of a show's keys, and less the hashes of the scripts that bring it. What React
 * sends beside the markup is compared by all its words: how long the list is shifts where it is cut.
 */
function withoutKeys(page: string): string {
  const text = BOXES.reduce((left, box) => left.replace(box, ''), readFileSync(page, 'utf8'));
  if (path.basename(page).startsWith('first.')) return text;
  if (page.endsWith('.txt')) return wordsSent(text);
  const sent = Array.from(text.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g));
  const markup = text
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script>.*?<\/script>/gs, (script) => (script.includes('__next_f') ? '' : script));
  return `${markup}\n${wordsSent(sent.map(([, part = '""']) => JSON.parse(part)).join(''))}`;
}

/** Where the keys are shown: the first question, and the box with the step that comes next. */
const BOXES = [
  /<div class="if-new">.*?(?=<div id="first-screen")/s,
  /<div data-screen="true" class="mt-8 lg:order-2.*?(?=<div class="max-w-2xl">)/s,
];

/** All strings of what React sends, each as often as it is there, less references to its own parts. */
function wordsSent(sent: string): string {
  const words = sent.replace(/"keys":\[[^\]]*\]/g, '').match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return words
    .filter((word) => !/^"\$[L@Q]?[0-9a-f]+"$/.test(word))
    .sort()
    .join('\n');
}

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

test('an export is plain files: each page a folder, and none left out for its underscore', () => {
  const files = [...filesOfWorld(A).keys()];
  const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
  expect(pages.filter((page) => path.basename(page) !== 'index.html')).toEqual([]);
  expect(files).toContain('.nojekyll');
});

test('the export asks its host for the headers that are sent here', () => {
  const rules = readFileSync(path.join(A, '_headers'), 'utf8');
  const place = keys[0] ?? '';
  expect(headersFor(rules, `${BASE}/en/`)).toEqual(Object.entries(HEADERS));
  expect(headersFor(rules, `${BASE}/guide/up-to-${place}/en/${place}/facts.json`)).toEqual(
    Object.entries({ ...HEADERS, ...ENTRY_HEADERS, ...CHANGING_HEADERS }),
  );
  expect(rules).not.toMatch(/set-cookie/i);
});
