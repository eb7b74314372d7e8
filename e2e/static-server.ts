import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ENTRY_HEADERS, HEADERS } from '../lib/commands/headers.mjs';
import type { Recorded, RecordingProxy } from './recording-proxy';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A static host of an exported world, which keeps what it sends. */
export async function staticServer(place: string): Promise<RecordingProxy> {
  const recorded: Recorded[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(place, decodeURIComponent(pathname));
    const status = file ? 200 : 404;
    send(response, status, file ?? path.join(place, '404.html'), pathname);
    recorded.push({
      path: request.url ?? '',
      status,
      headers: JSON.stringify(response.getHeaders()),
      body: readFileSync(file ?? path.join(place, '404.html'), 'utf8'),
    });
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

/** The file of an address, as static hosts look for it; never one outside of the world. */
function fileAt(place: string, pathname: string): string | undefined {
  const wanted = path.join(place, path.normalize(pathname));
  if (!wanted.startsWith(place)) return undefined;
  return [wanted, `${wanted}.html`, path.join(wanted, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

function send(response: ServerResponse, status: number, file: string, pathname: string): void {
  const headers = pathname.startsWith('/guide/') ? { ...HEADERS, ...ENTRY_HEADERS } : HEADERS;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', statSync(file).size);
  response.writeHead(status);
  createReadStream(file).pipe(response);
}
