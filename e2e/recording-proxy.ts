import { type IncomingMessage, request } from 'node:http';
import { listening, type RecordingServer } from './recorded';

/** Stands before a server and keeps every response that passes. */
export function recordingProxy(target: string): Promise<RecordingServer> {
  return listening((record) => (incoming, outgoing) => {
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const onward = request(
      target + incoming.url,
      { method: incoming.method, headers },
      async (response) => {
        const body = await bodyOf(response);
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
