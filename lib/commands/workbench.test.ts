import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

test('what next.config.ts takes from here can be required', () => {
  expect(createRequire(import.meta.url)('./workbench.mjs').codeId()).toMatch(/^[0-9a-f]{16}$/);
});
