import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A response as it was sent. */
export interface Recorded {
  path: string;
  status: number;
  headers: string;
  body: string;
}

/** A server that keeps what it sends: a browser's own record misses some. */
export interface RecordingServer {
  address: string;
  recorded: Recorded[];
  close: () => Promise<void>;
}

/** Listens at a free port of this machine, with what `respond` adds to the record. */
export async function listening(
  respond: (record: (one: Recorded) => void) => RequestListener,
): Promise<RecordingServer> {
  const recorded: Recorded[] = [];
  const server = createServer(respond((one) => void recorded.push(one)));
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
