import { execFileSync } from 'node:child_process';
import { readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Finding, findingLine, findingLines, isWarning } from '../read/finding';
import { nightFerry } from '../read/night-ferry';
import { checkRoot } from './check';
import { checkFolder } from './check-folder';
import { FIXTURES, folderWith, readFixture, rootWith } from './fixture';

const RIGHT = 'right';
const wrong = (await readdir(FIXTURES))
  .map((file) => path.basename(file, '.txt'))
  .filter((name) => name !== RIGHT);

/** As they are printed, with paths from `root` on. */
function linesOf(findings: readonly Finding[], root: string, lineOf = findingLine): string[] {
  return findings.map((one) => lineOf({ ...one, file: path.relative(root, one.file) }));
}

/** The findings in a guide of one episode, whose file holds this. */
function linesIn(episode: string): string[] {
  return checkFolder(nightFerry({ 's01e01.yaml': episode })).findings.map(findingLine);
}

test.each(wrong)('%s is found, at its place and in these words', async (name) => {
  const { expected, place } = await readFixture(name);
  const { findings } = await checkRoot(place, { strict: true });
  const lineOf = expected.includes('\n      | ') ? findingLines : findingLine;
  expect(`${linesOf(findings, place, lineOf).join('\n')}\n`).toBe(expected);
  await expectToQuoteItsFileAlone(findings);
});

/** Of what is wrong in form, the words say what is expected as well. */
async function expectToQuoteItsFileAlone(findings: readonly Finding[]): Promise<void> {
  for (const { file, rule, message } of findings) {
    if (rule === 'form') continue;
    const text = (await readFile(file, 'utf8')).replace(/\s+/g, ' ');
    const quoted = [...message.matchAll(/"([^"]*)"/g)].flatMap(([, words = '']) =>
      words.split('/'),
    );
    for (const words of quoted) expect(text).toContain(words);
  }
}

test('a guide with every field of the format has no findings', async () => {
  const { place } = await readFixture(RIGHT);
  const { shows, findings } = await checkRoot(place, { strict: true });
  expect(findings.map(findingLine)).toEqual([]);
  expect(shows.map(({ slug, entries }) => [slug, ...entries.map(({ key }) => key)])).toEqual([
    ['mary-keay', 'premise', 's01e01', 's01e02', 's01e02a', 's01e02b', 's02e01', 's02e02'],
    ['unwritten', 'premise'],
  ]);
});

test('a single show is checked by its own folder', async () => {
  const { place } = await readFixture(RIGHT);
  const { shows, findings } = await checkRoot(path.join(place, 'mary-keay'));
  expect(findings).toEqual([]);
  expect(shows.map(({ slug }) => slug)).toEqual(['mary-keay']);
});

test.each(['trap', 'traps-wrong'])('%s is not looked for, but with --strict', async (name) => {
  const { place } = await readFixture(name);
  expect(linesOf((await checkRoot(place)).findings, place)).toEqual([]);
});

test("the project's own guides leave nothing to answer for", async () => {
  const root = path.join(import.meta.dirname, '../../../data');
  const { shows, findings } = await checkRoot(root, { strict: true });
  expect(linesOf(findings, root)).toEqual([]);
  expect(shows.length).toBeGreaterThan(0);
});

test('a root without shows is right', async () => {
  expect(await checkRoot(await rootWith({ 'README.md': '' }))).toEqual({ shows: [], findings: [] });
});

test.each(['missing', 'README.md'])('a root that is no folder (%s) is a finding', async (name) => {
  const root = await rootWith({ 'README.md': '' });
  const { findings } = await checkRoot(path.join(root, name));
  expect(linesOf(findings, root)).toEqual([
    `${name}:1:1 form: cannot be read, expected a folder of shows' folders`,
  ]);
});

test('findings are in viewing order, not in that of the names of files', async () => {
  const keys = ['s01e100', 's01e02', 's10e01', 's01e01a', 's01e01', 's02e01'];
  const dated = Object.fromEntries(keys.map((key) => [`${key}.yaml`, 'aired: today']));
  const place = await folderWith({ ...dated, 'show.yaml': 'title: A\nlanguages: [en]\nnet: 9' });
  const { findings } = await checkRoot(place);
  const files = new Set(findings.map(({ file }) => path.basename(file, '.yaml')));
  expect([...files]).toEqual([
    ...['show', 's01e01', 's01e01a', 's01e02', 's01e100', 's02e01', 's10e01'],
  ]);
});

test('a file over 1 MiB is found, and one just below is read', () => {
  const brief = (bytes: number) => `title: Fog\nbrief: ${'a'.repeat(bytes - 18)}`;
  expect(linesIn(brief(1024 * 1024))).toEqual([]);
  expect(linesIn(brief(1024 * 1024 + 1))).toEqual([
    's01e01.yaml:1:1 form: over 1 MiB, expected a smaller file',
  ]);
});

test.each([
  ['only a comment', '# later', ['1:1 form: no "title", expected one, as each episode has']],
  ['a number', '7', ['1:1 form: expected a map, found a text']],
  [
    'words over a key',
    'title: Fog\nMira waits.\nbrief: x',
    [/^2:1 form: not YAML: words without a key/],
  ],
  ['an empty key', 'title: Fog\n: x', [/^2:1 form: "" is not a key here/]],
  ['a key that is an alias', 'title: &a Fog\n*a : x', [/^2:1 form: a key that is not a word/]],
  ['a merge key', 'title: Fog\n<<: {brief: x}', [/^2:1 form: "<<" is not a key here/]],
  [
    'a prototype',
    '__proto__: {title: Fog}',
    ['1:1 form: "__proto__" is not a key here, expected another'],
  ],
  [
    'its text',
    'title: {en: A, __proto__: B}',
    ['1:16 form: "__proto__" is not a key here, expected another'],
  ],
  [
    'its person',
    'people: {a: {__proto__: {}}}',
    ['1:14 form: "__proto__" is not a key here, expected another'],
  ],
  [
    'its note',
    'things: {a: {notes: [{"__proto__": 1}]}}',
    ['1:23 form: "__proto__" is not a key here, expected another'],
  ],
  ['a method', 'title: Fog\ntoString: x', [/^2:1 form: "toString" is not a key here/]],
  [
    'keys of nothing',
    'title: Fog\nmode: x\npeople: {a: {rol: x}}\nthings: {b: {revealed_as: a}}',
    [
      /^2:1 form: "mode" is not a key here/,
      /^3:14 form: "rol" is not a key here/,
      /^4:14 form: "revealed_as" is not a key here/,
    ],
  ],
  ['a method of ids', 'title: Fog\npeople: {valueOf: {}}', [/^2:10 form: "valueOf" is not an id/]],
  ['control characters', 'title: Fog\nbrief: a\0b', [/^2:9 form: a character that is not text/]],
  ['an escape code', 'title: \u001b[31m', [/^1:8 form: a character that is not text/]],
  ['open lists', '['.repeat(100_000), ['1:21 form: too deep, expected at most 20 levels']],
  ['closed lists', `${'['.repeat(5000)}${']'.repeat(5000)}`, [/^1:21 form: too deep/]],
  ['maps in maps', '{a: '.repeat(50_000), [/form: too deep/]],
  ['lists in a line', '- '.repeat(50_000), [/form: too deep/]],
  ['keys in a line', '? '.repeat(50_000), [/form: too deep/]],
  ['many documents', '---\n'.repeat(50_000), [/^2:1 form: two documents/]],
  ['closing signs', '}'.repeat(50_000), [/^1:1 form: not YAML/]],
  [
    'many aliases',
    `title: &a Fog\nkeywords: [${'*a,'.repeat(51)}]`,
    [/^2:162 form: an alias bomb/],
  ],
])('%s: a finding, and nothing is thrown', (_what, episode, expected) => {
  const lines = linesIn(episode).map((line) => line.replace('s01e01.yaml:', ''));
  expect(lines).toEqual(
    expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
  );
});

test('a finding is one short line, whatever the file holds', () => {
  const [line = ''] = linesIn(`title: Fog\naired: "\\e[31m\\n${'today '.repeat(1000)}"\n`);
  expect(line).toMatch(/^s01e01\.yaml:2:8 form: " \[31m today .*…" is not a date such as/);
  expect(line.length).toBeLessThan(160);
});

test('bytes that are no text are a finding', async () => {
  const junk = Uint8Array.from({ length: 4096 }, (_, index) => (index * 151 + 7) % 256);
  const latin = Buffer.from('title: Caf\u00e9\n', 'latin1');
  const place = await folderWith({ 'premise.yaml': junk, 's01e01.yaml': latin });
  expect(linesOf((await checkRoot(place)).findings, place)).toEqual([
    'premise.yaml:1:1 form: a character that is not text, expected a file in UTF-8',
    's01e01.yaml:1:11 form: a character that is not text, expected a file in UTF-8',
  ]);
});

test('a byte order mark and the line ends of Windows are read as if they were not there', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const plain = nightFerry({
    's01e01.yaml': 'title: Fog\nbrief: >-\n  Mira\n  waits.\n\n  Osk too.\n',
  });
  const files = new Map([...plain.files].map(([name, text]) => [name, windows(text)]));
  const { show, findings } = checkFolder({ ...plain, files });
  expect(findings).toEqual([]);
  expect(show).toEqual(checkFolder(plain).show);
});

test('two hundred entries with long texts are checked in less than three seconds', () => {
  const paragraph = 'She waits on the quay, where the ropes are wet and the fog is thick. '.repeat(
    12,
  );
  const scene = (person: string) =>
    `  - text: >-\n      ${person} ${paragraph}\n    about: [${person}]\n`;
  const entry = (n: number) => {
    const ids = [`mira-${n}a`, `mira-${n}b`, `mira-${n}c`];
    const people = ids.map((id) => `  ${id}: {name: Mira ${id}, short: ${id}}\n`);
    return `title: The fog of day ${n}\nscenes:\n${ids.map(scene).join('').repeat(4)}people:\n${people.join('')}`;
  };
  const episodes = Array.from({ length: 200 }, (_, index) => [
    `s01e${String(index + 1).padStart(2, '0')}.yaml`,
    entry(index + 1),
  ]);
  const folder = nightFerry(Object.fromEntries(episodes));
  const start = process.cpuUsage();
  const { show, findings } = checkFolder(folder);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(3000);
  expect(findings.filter((finding) => !isWarning(finding))).toEqual([]);
  expect(show?.entries).toHaveLength(201);
});

test('where errors alone are asked for, an acceptance of a question is none', () => {
  const folder = nightFerry({
    's01e01.yaml':
      'title: Fog\nbrief: Little does she know.\naccepted: [{rule: hindsight, text: Little does she know, why: x}, {rule: name-early, text: Osk, why: y}]',
  });
  const [all, errors] = [{}, { errorsOnly: true }].map((how) => checkFolder(folder, how).findings);
  expect(errors).toEqual(all);
  expect(errors?.map(({ rule }) => rule)).toEqual(['form']);
});

test.each<[string, string]>([
  [
    'a list of scenes',
    Array.from({ length: 10_000 }, (_, n) => `  - {text: Osk ${n}, a${n}: b}\n`).join(''),
  ],
  ['one long text', `  - text: >-\n${'      Little does she know, says Osk.\n'.repeat(10_000)}`],
  ['one line', `  - text: ${'Little does she know, says Osk. '.repeat(10_000)}\n`],
])(
  'twenty thousand findings in %s take a few seconds, not minutes',
  (_, scenes) => {
    const folder = nightFerry({
      's01e01.yaml': `title: Fog\nscenes:\n${scenes}`,
      's01e02.yaml': 'title: Salt\npeople: {osk: {name: Osk}}',
    });
    const start = process.cpuUsage();
    const { findings } = checkFolder(folder);
    const { user, system } = process.cpuUsage(start);
    expect(findings.length).toBeGreaterThan(9_999);
    expect((user + system) / 1000).toBeLessThan(8000);
  },
  60_000,
);

test.each(['index', '404', 'own', 'import', 'a'.repeat(101), 'a'.repeat(244), '.git', 'A'])(
  'a folder called %s is no guide that could be served',
  async (slug) => {
    const root = await rootWith({ [`${slug}/show.yaml`]: 'title: A\nlanguages: [en]\n' });
    const { findings } = await checkRoot(root);
    const isHidden = slug.startsWith('.');
    expect(findings.some(({ message }) => /slug/.test(message))).toBe(!isHidden);
  },
);

test('links out of the root, in a circle or to nothing, and pipes, are findings, and wait for nobody', async () => {
  const root = await rootWith({ 'night-ferry/show.yaml': 'title: A\nlanguages: [en]' });
  const place = path.join(root, 'night-ferry');
  await symlink('/etc/hostname', path.join(place, 'premise.yaml'));
  await symlink('s01e01.yaml', path.join(place, 's01e01.yaml'));
  await symlink('..', path.join(root, 'around'));
  execFileSync('mkfifo', [path.join(place, 's01e02.yaml')]);
  await symlink('no-such-file', path.join(place, 's01e03.yaml'));
  const link =
    'a link that leads out of the folder of guides or nowhere, expected a file of its own';
  const { findings } = await checkRoot(root);
  expect(linesOf(findings, root)).toEqual([
    `around:1:1 form: ${link}`,
    `night-ferry/premise.yaml:1:1 form: ${link}`,
    `night-ferry/s01e01.yaml:1:1 form: ${link}`,
    'night-ferry/s01e02.yaml:1:1 form: cannot be read, expected a file of text',
    `night-ferry/s01e03.yaml:1:1 form: ${link}`,
    'night-ferry/show.yaml:1:1 form: no premise.yaml, expected one, which may be empty',
  ]);
});
