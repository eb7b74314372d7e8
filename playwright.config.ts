import { defineConfig } from '@playwright/test';
import { FLAGSHIP, FLOOR, GENERATED } from './e2e/servers';
import { CHROMIUM_ARGS } from './lib/commands/browser.mjs';
import { NEXT, SERVE, SERVED } from './lib/commands/workbench.mjs';

const serve = (place: string, port: number) => ({
  command: `node ${SERVE}`,
  url: `http://127.0.0.1:${port}/en`,
  env: { ...SERVED, KOKOMADE_BUILD: place, PORT: String(port) },
  stdout: 'ignore' as const,
});

// A proof visits exported worlds alone, which it serves itself.
const worldsOnly = Boolean(process.env.KOKOMADE_PROVE || process.env.KOKOMADE_MUTANT);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: FLAGSHIP.address,
    viewport: { width: 360, height: 740 },
    actionTimeout: 10_000,
    // It fetches the whole app ahead at each first visit: for the tests that are about it, or about all.
    serviceWorkers: 'block',
    launchOptions: {
      args: CHROMIUM_ARGS,
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE || undefined,
    },
  },
  webServer: worldsOnly
    ? []
    : [
        serve('.next', FLAGSHIP.port),
        serve('.next-guides', GENERATED.port),
        {
          command: `node ${NEXT} start e2e/floor -p ${FLOOR.port}`,
          url: FLOOR.address,
          env: SERVED,
          stdout: 'ignore' as const,
        },
      ],
});
