import { type IncomingMessage, request } from 'node:http';
import { listening, type RecordingServer } from './recorded';

/**
 * What becomes of a request: it is lost, which a browser may hide by asking again, or its answer is cut
 * off, or its body is this in place of what the server says, or all of it is.
 */
export type Change = 'lost' | 'cut' | ((body: string) => string) | Answer | undefined;

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Stands before a server and keeps every response that passes. `change` may spoil what passes.
 */
export function recordingProxy(
  target: string,
  change: (path: string) => Change = () => undefined,
): Promise<RecordingServer> {
  return listening((record) => (incoming, outgoing) => {
    const changed = change(incoming.url ?? '');
    if (changed === 'lost') {
      incoming.destroy();
      return;
    }
    if (changed === 'cut') {
      outgoing.writeHead(200, { 'Content-Length': '100' }).write('{', () => outgoing.destroy());
      return;
    }
    if (typeof changed === 'object') {
      outgoing.writeHead(changed.status, changed.headers).end(changed.body);
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
        record({
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
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
