import { execFileSync, spawn } from 'node:child_process';
import { SERVE, SERVED } from '../lib/commands/workbench.mjs';
import { FLAGSHIP } from './servers';
import { expect, FLAGSHIP_SHOW as SHOW, test } from './test';

const PAGE = `/en/${SHOW}`;
const ENTRY = `/guide/${SHOW}/en/s01e01/facts.json`;
const ADDRESSES = [
  '/en',
  '/ja',
  PAGE,
  `${PAGE}/people`,
  ENTRY,
  `/guide/${SHOW}/ja/s01e02/as-of.json`,
];

for (const address of ['/en', PAGE, `${PAGE}/person?who=hana`, ENTRY]) {
  test(`${address} is sent small, and not again to who has it`, async () => {
    const ask = (headers: Record<string, string> = {}, method = 'GET') =>
      fetch(FLAGSHIP.address + address, { method, headers });
    const [plain, small] = [
      await ask({ 'Accept-Encoding': 'identity' }),
      await ask({ 'Accept-Encoding': 'gzip, br' }),
    ];
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(small.headers.get('vary')).toContain('Accept-Encoding');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await small.text()).toBe(await plain.text());
    const tag = plain.headers.get('etag') ?? '';
    expect(small.headers.get('etag')).toBe(tag);
    const again = await ask({ 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask({ 'If-None-Match': 'W/"another"' })).status).toBe(200);
    const head = await ask({}, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });
}

test('what Next asks for of a page is still what Next answers', async () => {
  const rsc = await fetch(`${FLAGSHIP.address}${PAGE}?_rsc=`, { headers: { rsc: '1' } });
  expect(rsc.headers.get('content-type')).toContain('text/x-component');
  const slash = await fetch(`${FLAGSHIP.address}${PAGE}/`, { redirect: 'manual' });
  expect(slash.status).toBe(308);
});

test('2,000 requests, fifty at once, are answered, and the server is not larger for them', async () => {
  const port = FLAGSHIP.port + 4;
  const at = { KOKOMADE_BUILD: '.next', PORT: String(port) };
  const env = Object.assign({}, process.env, SERVED, at);
  const server = spawn(process.execPath, [SERVE], { env, stdio: 'ignore' });
  const size = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)])) / 1024;
  const ask = async (nth: number) => {
    const address = ADDRESSES[nth % ADDRESSES.length];
    const answer = await fetch(`http://127.0.0.1:${port}${address}`);
    return [answer.status, (await answer.text()).length > 0];
  };
  const many = async (requests: number) => {
    const left = Array.from({ length: requests }, (_, nth) => nth).values();
    const answers = new Set<string>();
    const lane = async () => {
      for (const nth of left) answers.add(String(await ask(nth)));
    };
    await Promise.all(Array.from({ length: 50 }, lane));
    return [...answers];
  };
  try {
    await expect.poll(() => ask(0).catch(() => []), { timeout: 30_000 }).toEqual([200, true]);
    await many(2000);
    const before = size();
    expect(await many(2000)).toEqual(['200,true']);
    expect(size() - before).toBeLessThan(64);
  } finally {
    server.kill();
  }
});
