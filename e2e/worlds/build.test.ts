import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuideFiles } from '@/lib/arbitrary/guides';
import { compareKeys, type Key } from '@/lib/guide/keys';
import { isLocale } from '@/lib/i18n/locales';
import { CHANGING_HEADERS, ENTRY_HEADERS, HEADERS } from '../../lib/commands/headers.mjs';
import { headersFor } from '../headers-file';
import { copyOf, guidesToProve, isLong, type Proved } from './copies';
import { mutantToTry, UNITS } from './mutants';
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
 * The two-world law on whole builds, byte for byte. One pair covers all guides and keys: in world A each
 * guide stands under as many slugs as it has keys to prove; in world B the copy for key k differs after
 * k. Both are built at once, in two copies of the repository whose own `data/` they are. A third world,
 * in which the later keys differ too, is built from a root that `KOKOMADE_DATA` names; it belongs to the
 * long form alone.
 */
const [A, B, KEYS] = ['a', 'b', 'keys'].map((name) => path.join(WORLDS, name)) as [
  string,
  string,
  string,
];
/** The long form has three times as many copies to build. */
const PATIENCE = isLong ? 3_600_000 : 600_000;

let guides: Proved[];
let workshops: { one: string; other: string };

beforeAll(async () => {
  guides = await guidesToProve();
  workshops = { one: openWorkshop('one'), other: openWorkshop('other') };
  const depth = mutantToTry()?.depth;
  if (depth !== undefined && depth in UNITS) return;
  const same = writeCopies(sameWorld);
  const other = writeCopies(otherWorld);
  await Promise.all([
    buildWorld(workshops.one, A, same, 'own data'),
    depth === 'keys' || buildWorld(workshops.other, B, other, 'own data'),
  ]);
}, PATIENCE);

afterAll(closeWorkshops, 60_000);

const writeCopies = (copyFor: (show: Proved['show'], key: Key) => GuideFiles) => (root: string) => {
  for (const { show, key, copy } of copies()) writeWorld(root, copy, copyFor(show, key));
};

/** Each copy that the worlds have, with the keys that come after the one from which it differs. */
const copies = () =>
  guides.flatMap(({ show, keys, copied }) =>
    copied.map((key) => ({
      show,
      key,
      copy: copyOf(show, key),
      later: keys.filter((one) => compareKeys(one, key) > 0),
    })),
  );

describe.runIf(process.env.KOKOMADE_MUTANT)('in the copy', () => {
  test.each(Object.entries(UNITS))('unit tests of the %s hold', (_depth, places) => {
    expect(testsHold(workshops.one, places)).toBe(true);
  });
});

test('both worlds have the same files, so that which exist says nothing', () => {
  expect([...filesOfWorld(B).keys()]).toEqual([...filesOfWorld(A).keys()]);
});

test('whatever comes after a key, no file but those of the later keys differs', () => {
  const allowed = copies().flatMap(({ copy, later }) =>
    later.map(
      (key) =>
        new RegExp(
          `^guide/${copy}/[a-z]+/${key}/((facts|recap|as-of|so-far)\\.json|first\\.[a-z]+\\.txt)(\\.br|\\.gz)?$`,
        ),
    ),
  );
  const early = differences(A, B).filter((file) => !allowed.some((one) => one.test(file)));
  expect(early).toEqual([]);
});

test('the two worlds do differ, in every file of every later key', () => {
  const differing = new Set(differences(A, B));
  for (const { show, copy, later } of copies()) {
    for (const language of show.file.languages) {
      // First screens are in the languages of the interface.
      const screens = isLocale(language) ? [`first.${language}.txt`] : [];
      for (const file of ['facts.json', 'recap.json', 'as-of.json', ...screens]) {
        for (const key of later) {
          expect(differing).toContain(`guide/${copy}/${language}/${key}/${file}`);
        }
      }
    }
  }
});

test.runIf(isLong || process.env.KOKOMADE_MUTANT)(
  'other keys after a key matter to nothing but the list of them',
  async () => {
    await buildWorld(workshops.other, KEYS, writeCopies(otherKeys), 'named root');
    const isLater = (file: string) =>
      copies().some(({ copy, key }) => {
        const [, , , entry = ''] = file.split('/');
        return file.startsWith(`guide/${copy}/`) && compareKeys(entry, key) > 0;
      });
    const isCopy = (file: string) => /\.(br|gz)$/.test(file);
    const others = differences(A, KEYS).filter((file) => !isLater(file) && !isCopy(file));
    expect(others.length).toBeGreaterThan(copies().length);
    for (const file of others) {
      expect(file).toMatch(/\.(html|txt)$/);
      expect(withoutKeys(path.join(KEYS, file)), file).toBe(withoutKeys(path.join(A, file)));
    }
  },
  PATIENCE,
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
  expect(pages.length).toBeGreaterThan(copies().length * 3);
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
  const [{ copy, key } = { copy: '', key: '' }] = copies();
  expect(headersFor(rules, `${BASE}/en/`)).toEqual(Object.entries(HEADERS));
  expect(headersFor(rules, `${BASE}/guide/${copy}/en/${key}/facts.json`)).toEqual(
    Object.entries({ ...HEADERS, ...ENTRY_HEADERS, ...CHANGING_HEADERS }),
  );
  expect(rules).not.toMatch(/set-cookie/i);
});
