import { defineConfig } from 'vitest/config';

const project = (name: string, places: readonly string[]) => ({
  extends: true as const,
  test: { name, include: places.map((place) => `${place}/**/*.test.ts`) },
});

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [project('unit', ['lib', 'components']), project('worlds', ['e2e'])],
    setupFiles: ['lib/arbitrary/same-draws.ts'],
    testTimeout: 120_000,
    maxWorkers: '100%',
  },
});
