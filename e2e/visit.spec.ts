import { laterTexts, plain, showOf } from './later-texts';
import { type RecordingProxy, recordingProxy } from './recording-proxy';
import { FLAGSHIP } from './servers';
import { expect, FLAGSHIP_SHOW as SHOW, settled, stored, test } from './test';
import { walk } from './walk';

const POSITIONS = ['premise', 's01e01', 's01e02'] as const;

for (const language of ['en', 'ja']) {
  for (const position of POSITIONS) {
    test(`a whole visit at ${position} in ${language} receives nothing later`, async ({ page }) => {
      test.slow();
      const later = laterTexts(await showOf('data', SHOW), position);
      const proxy = await recordingProxy(FLAGSHIP.address);
      await page.addInitScript(
        (text) => localStorage.setItem('kokomade:progress', text),
        stored({ [SHOW]: position }),
      );
      const { address } = proxy;
      const keys = ['s01e01', 's01e02', 's01e03'];
      const seen = await walk(page, { address, language, show: SHOW, keys });
      await proxy.close();
      expect(proxy.recorded.length).toBeGreaterThan(20);
      expect(found(later, [...received(proxy), ...seen])).toEqual([]);
    });
  }
}

test('the same search finds what is later, once it is finished', async ({ page }) => {
  const show = await showOf('data', SHOW);
  const beyond = new Set(laterTexts(show, 's01e02'));
  const finished = laterTexts(show, 'premise').filter((text) => !beyond.has(text));
  const proxy = await recordingProxy(FLAGSHIP.address);
  await page.addInitScript(
    (text) => localStorage.setItem('kokomade:progress', text),
    stored({ [SHOW]: 's01e02' }),
  );
  await page.goto(`${proxy.address}/ja/${SHOW}/recap?key=s01e02`);
  await settled(page);
  await page.goto(`${proxy.address}/en/${SHOW}/recap?key=s01e01`);
  await settled(page);
  await proxy.close();
  const all = found(finished, received(proxy));
  expect(finished.length).toBeGreaterThan(500);
  expect(all.length).toBeGreaterThan(finished.length / 2);
});

function received({ recorded }: RecordingProxy): string[] {
  return recorded.flatMap(({ path, headers, body }) => [path, headers, body]);
}

function found(texts: readonly string[], bodies: readonly string[]): string[] {
  const all = bodies.map(plain).join('\n');
  return texts.filter((text) => all.includes(text));
}
