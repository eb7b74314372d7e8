import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function pageExtensions(phase: string, environment: string) {
  vi.stubEnv('NODE_ENV', environment);
  const { default: configIn } = await import('@/next.config');
  return configIn(phase).pageExtensions;
}

test.each(['production', 'development'])('no build has pages for authors, in %s', async (one) => {
  expect(await pageExtensions(PHASE_PRODUCTION_BUILD, one)).toEqual(['tsx', 'ts']);
});

test('the development server has them', async () => {
  expect(await pageExtensions(PHASE_DEVELOPMENT_SERVER, 'development')).toContain('dev.ts');
});
