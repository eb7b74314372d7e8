import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { NEXT, SERVE } from '../../lib/commands/workbench.mjs';
import { inWorkshop } from './workshop';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A page, and what Next's own client asks for in its place. */
const WAYS: Record<string, string>[] = [{}, { rsc: '1' }];
/** Headers that tell of the moment alone. */
const PASSING = ['date', 'connection', 'keep-alive'];

/** Builds the guides of a workshop as `npm start` does, and asks its server for these addresses. */
export async function answersOf(
  workshop: string,
  addresses: readonly string[],
): Promise<Map<string, Answer>> {
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: workshop, stdio: 'pipe', env: inWorkshop() });
  node(NEXT, 'build');
  node('lib/commands/seal.mjs');
  const port = await freePort();
  const server = spawn(process.execPath, [SERVE], {
    cwd: workshop,
    stdio: 'ignore',
    env: { ...inWorkshop(), NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1' },
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await listens(origin, server);
    const answers = new Map<string, Answer>();
    for (const address of addresses) {
      for (const headers of WAYS) {
        const name = `${address} ${JSON.stringify(headers)}`;
        answers.set(name, await answerOf(origin, address, headers));
      }
    }
    return answers;
  } finally {
    const isOver = server.exitCode !== null || once(server, 'exit');
    server.kill();
    await isOver;
  }
}

async function answerOf(origin: string, address: string, headers: Record<string, string>) {
  const response = await fetch(origin + address, { headers, redirect: 'manual' });
  const sent = [...response.headers].filter(([name]) => !PASSING.includes(name));
  return {
    status: response.status,
    headers: Object.fromEntries(sent.map(([name, value]) => [name, value.replaceAll(origin, '')])),
    body: (await response.text()).replaceAll(origin, ''),
  };
}

async function listens(origin: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const response = await fetch(origin).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server has ended');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
