import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Holds the JavaScript that a route loads first to its budget, in KB as brotli sends it. */
const BUILD = process.env.KOKOMADE_BUILD || '.next';
const BUDGET = 155;

interface RouteStats {
  route: string;
  firstLoadChunkPaths: string[];
}

const stats: RouteStats[] = JSON.parse(
  readFileSync(path.join(BUILD, 'diagnostics/route-bundle-stats.json'), 'utf8'),
);
const weights = stats
  .filter(({ route }) => route.startsWith('/[locale]'))
  .map(({ route, firstLoadChunkPaths }) => ({ route, weight: kilobytes(firstLoadChunkPaths) }));

for (const { route, weight } of weights) {
  console.log(`${weight.toFixed(1).padStart(7)} KB of ${BUDGET}  ${route}`);
  if (weight > BUDGET) process.exitCode = 1;
}
if (weights.length === 0) {
  console.error('No route was found in the statistics of the build.');
  process.exitCode = 1;
}

function kilobytes(chunks: readonly string[]): number {
  const bytes = chunks.map((chunk) => brotliCompressSync(readFileSync(chunk)).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1024;
}
