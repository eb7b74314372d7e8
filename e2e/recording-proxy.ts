import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorded {
  path: string;
  status: number;
  headers: string;
  body: string;
}

export interface RecordingProxy {
  address: string;
  recorded: Recorded[];
  close: () => Promise<void>;
}

/** What becomes of a request: it is lost, or its answer is this in place of what the server says. */
export type Change = 'lost' | ((body: string) => string) | undefined;

/**
 * Stands before a server and keeps every response that passes: a browser's own record misses some.
 * `change` may spoil what passes.
 */
export async function recordingProxy(
  target: string,
  change: (path: string) => Change = () => undefined,
): Promise<RecordingProxy> {
  const recorded: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const changed = change(incoming.url ?? '');
    if (changed === 'lost') {
      incoming.destroy();
      return;
    }
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const onward = request(
      target + incoming.url,
      { method: incoming.method, headers },
      async (response) => {
        const answer = await bodyOf(response);
        const body = changed ? Buffer.from(changed(answer.toString('utf8'))) : answer;
        if (changed) delete response.headers['content-length'];
        recorded.push({
          path: incoming.url ?? '',
          status: response.statusCode ?? 0,
          headers: JSON.stringify(response.headers),
          body: body.toString('utf8'),
        });
        outgoing.writeHead(response.statusCode ?? 502, response.headers).end(body);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    recorded,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
