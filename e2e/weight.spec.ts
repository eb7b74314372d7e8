import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** In KB, as brotli sends them. */
const BUDGET = 156.5;

interface RouteStats {
  route: string;
  firstLoadChunkPaths: string[];
}

test('no page has more JavaScript to load first than its budget', () => {
  const stats: RouteStats[] = JSON.parse(
    readFileSync('.next/diagnostics/route-bundle-stats.json', 'utf8'),
  );
  const pages = stats.filter(({ route }) => route.startsWith('/[locale]'));
  expect(pages.length).toBeGreaterThan(5);
  const chunks = new Set(pages.flatMap(({ firstLoadChunkPaths }) => firstLoadChunkPaths));
  const bytes = new Map(
    Array.from(chunks, (chunk) => [chunk, brotliCompressSync(readFileSync(chunk)).length]),
  );
  const weights = pages.map(({ route, firstLoadChunkPaths }) => {
    const sum = firstLoadChunkPaths.reduce((all, chunk) => all + (bytes.get(chunk) ?? 0), 0);
    return { route, weight: sum / 1024 };
  });
  if (process.env.KOKOMADE_FIGURES) console.table(weights);
  expect(weights.filter(({ weight }) => weight > BUDGET)).toEqual([]);
});
