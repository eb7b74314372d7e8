import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { headersFor } from './headers-file';
import { listening, type RecordingServer } from './recorded';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A static host of an exported world, which sends the headers that the export asks for. */
export function staticServer(place: string): Promise<RecordingServer> {
  const rules = readFileSync(path.join(place, '_headers'), 'utf8');
  return listening((record) => (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(place, decodeURIComponent(pathname));
    const status = file ? 200 : 404;
    const body = readFileSync(file ?? path.join(place, '404.html'));
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    response.setHeader('Content-Type', typeOf(file ?? 'a.html'));
    response.writeHead(status).end(body);
    record({
      path: request.url ?? '',
      status,
      headers: JSON.stringify(response.getHeaders()),
      body: body.toString('utf8'),
    });
  });
}

function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

/** The file of an address, as static hosts look for it; never one outside of the world. */
function fileAt(place: string, pathname: string): string | undefined {
  const wanted = path.join(place, path.normalize(pathname));
  if (!wanted.startsWith(place)) return undefined;
  return [wanted, `${wanted}.html`, path.join(wanted, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
