import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fault, watchFaults } from './watch';

vi.mock('server-only', () => ({}));

let root: string;
let show: string;
let watching: AbortController;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kokomade-'));
  show = path.join(root, 'night-ferry');
  await mkdir(show);
  await writeFile(path.join(show, 'show.yaml'), 'title: The Night Ferry\nlanguages: [en]\n');
  await writeFile(path.join(show, 'premise.yaml'), '');
  watching = new AbortController();
});

afterEach(async () => {
  watching.abort();
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });

async function told(place: string) {
  vi.stubEnv('KOKOMADE_DATA', place);
  const tell = vi.fn((_faults: Fault[]) => {});
  await watchFaults(tell, watching.signal);
  return () => tell.mock.lastCall?.[0].map(({ line }) => line);
}

test.each(['s01e3.yaml', 'show.yml', 'plan.txt'])('%s is told and taken back', async (name) => {
  const faults = await told(root);
  expect(faults()).toEqual([]);
  await writeFile(path.join(show, name), 'title: Fog\n');
  await soon(() => expect(faults()).toEqual([expect.stringContaining(name)]));
  await rm(path.join(show, name));
  await soon(() => expect(faults()).toEqual([]));
});

test('entries without show.yaml are told, and their folder is followed', async () => {
  const faults = await told(root);
  await rm(path.join(show, 'show.yaml'));
  await soon(() => expect(faults()).toEqual([expect.stringContaining('without show.yaml')]));
  watching.abort();
  watching = new AbortController();
  const again = await told(root);
  await rm(path.join(show, 'premise.yaml'));
  await soon(() => expect(again()).toEqual([]));
});

test('what is wrong in a file is told when it is saved', async () => {
  const faults = await told(root);
  await writeFile(path.join(show, 'premise.yaml'), 'titel: Fog\n');
  await soon(() => expect(faults()).toEqual([expect.stringContaining('titel')]));
});

test('a data root that is not there is told', async () => {
  const faults = await told(path.join(root, 'nowhere'));
  expect(faults()).toEqual([expect.stringContaining('cannot be read')]);
});
