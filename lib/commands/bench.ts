/**
 * `npm run bench [-- --sizes 10,100,1000,1200] [--no-export]`: how the app bears guides of any size. Each
 * is made up, checked, served and folded in a process of its own; prints a table.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { compareKeys, isKey } from '@/lib/guide/keys';
import { soFarFiles } from '@/lib/guide/served';
import { SERVED, TSX } from './workbench.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,1200' },
    'no-export': { type: 'boolean', default: false },
  },
});

const ROWS = [
  'people',
  'facts stated',
  'check, s',
  'memory of the check, MB',
  'export, s',
  'memory of the export, MB',
  'export, MB',
  'files of the export',
  'guide of a first visit at the first position, KB',
  '… in the middle, KB',
  '… at the last, KB',
  'first screen at the last, KB',
  'fold from nothing, ms',
  'one step, ms',
  'what one episode changed, ms',
  'search: index, ms',
  'search: an answer, ms',
  'map, ms',
  'ribbon: a leaf, ms',
  'memory of the guide, MB',
] as const;

type Figures = Partial<Record<(typeof ROWS)[number], number>>;

const root = mkdtempSync(path.join(tmpdir(), 'kokomade-bench-'));
const sizes = values.sizes.split(',').map(Number);
const columns: Figures[] = [];
for (const size of sizes) columns.push(await figuresOf(size));
rmSync(root, { recursive: true });
const [processor] = cpus();
console.log(`\n${cpus().length} × ${processor?.model}, Node ${process.version}\n`);
console.log(`| entries | ${sizes.join(' | ')} |`);
console.log(`|---|${sizes.map(() => '---:').join('|')}|`);
for (const row of ROWS) {
  const cells = columns.map((figures) => shown(figures[row]));
  if (cells.some((cell) => cell !== '')) console.log(`| ${row} | ${cells.join(' | ')} |`);
}

async function figuresOf(episodes: number): Promise<Figures> {
  const data = path.join(root, String(episodes));
  const [people, facts] = [Math.max(12, Math.round(episodes * 1.7)), episodes * 50];
  const size = ['--episodes', episodes, '--people', people, '--facts', facts].map(String);
  run(TSX, ['lib/commands/guide-long.ts', data, ...size]);
  return {
    people,
    'facts stated': facts,
    ...JSON.parse(run(TSX, ['lib/commands/bench-guide.ts', data])),
    ...(values['no-export'] ? {} : await exported(data)),
  };
}

async function exported(data: string): Promise<Figures> {
  const env = { ...SERVED, KOKOMADE_DATA: data };
  const began = performance.now();
  const memory = await mostMemory('lib/commands/build-static.mjs', env);
  const seconds = (performance.now() - began) / 1000;
  const files = readdirSync('out', { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).size);
  const keys = readdirSync('out/guide/long-show/en').filter(isKey).sort(compareKeys);
  const [first, middle, last] = [1, keys.length >> 1, keys.length - 1];
  return {
    'export, s': seconds,
    'memory of the export, MB': memory,
    'export, MB': bytes.reduce((sum, one) => sum + one, 0) / 2 ** 20,
    'files of the export': files.length,
    'guide of a first visit at the first position, KB': visitBytes(keys, first),
    '… in the middle, KB': visitBytes(keys, middle),
    '… at the last, KB': visitBytes(keys, last),
    'first screen at the last, KB': sent(keys[last], 'first.en.txt'),
  };
}

/** All that a first visit asks for of a guide at the key in this place, as brotli sends it. */
function visitBytes(keys: readonly string[], place: number): number {
  const logs = soFarFiles(keys.slice(0, place + 1)).map(({ key }) => sent(key, 'so-far.json'));
  return logs.reduce((sum, one) => sum + one, sent(keys[place], 'as-of.json'));
}

/** In KB. */
function sent(key: string | undefined, file: string): number {
  const bytes = readFileSync(path.join('out/guide/long-show/en', key ?? '', file));
  return brotliCompressSync(bytes).length / 1024;
}

function run(file: string, args: readonly string[], env = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${file}: ${stdout}${stderr}`);
  return stdout;
}

/** Runs a script that starts others; the most that they take together, in MB, looked at twice a second. */
async function mostMemory(file: string, env: object): Promise<number> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: 'ignore',
    detached: true,
  });
  let most = 0;
  const look = setInterval(() => {
    const { stdout } = spawnSync('ps', ['-s', String(child.pid), '-o', 'rss='], {
      encoding: 'utf8',
    });
    const sum = stdout.split('\n').reduce((all, one) => all + Number(one), 0);
    most = Math.max(most, sum / 1024);
  }, 500);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return most;
}

function shown(figure: number | undefined): string {
  if (figure === undefined) return '';
  return figure < 10 && !Number.isInteger(figure)
    ? figure.toFixed(1)
    : Math.round(figure).toLocaleString('en');
}
