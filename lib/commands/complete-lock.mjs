/**
 * Some registry mirrors lack the builds of a package for other systems, and npm then writes a lock
 * file without them, with which it cannot install there. This adds what the lock lacks, from the
 * optional dependencies of the packages it has. Run after dependencies change (`npm run lock`).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'android',
  'openharmony',
  'sunos',
  'netbsd',
  'openbsd',
  'aix',
];
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
  'mips64el',
];

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
let added = 0;

for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const known = Object.keys(packages).some((other) => other.endsWith(`node_modules/${name}`));
    const words = name.split(/[/-]/);
    const system = SYSTEMS.find((word) => words.includes(word));
    const processor = PROCESSORS.find((word) =>
      words.some((part) => part === word || (word === 'arm' && /^arm(?!64)/.test(part))),
    );
    if (known || place === '' || !processor) continue;
    packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      ...(system ? { os: [system] } : {}),
      cpu: [processor],
      ...(place && packages[place].dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}

const [root, ...others] = Object.entries(packages);
others.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([root, ...others]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages of other systems added to the lock file`);
