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

/**
 * A plain host of an exported world, with nothing beside `base`: a file has its own address, and a folder's
 * `index.html` the folder's with a '/' at its end. It sends the headers that the export asks for. In the
 * record, addresses are without `base`.
 */
export async function staticServer(place: string, base: string): Promise<RecordingServer> {
  const rules = readFileSync(path.join(place, '_headers'), 'utf8');
  const server = await listening((record) => (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const isBelow = pathname.startsWith(`${base}/`);
    const within = isBelow ? pathname.slice(base.length) : pathname;
    const at = (address: string) => isBelow && fileAt(place, decodeURIComponent(address));
    const file = at(within);
    const isFolder = !file && at(`${within}/`);
    const body = isFolder ? Buffer.from('') : readFileSync(file || path.join(place, '404.html'));
    const status = file ? 200 : isFolder ? 301 : 404;
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (isFolder) response.setHeader('Location', `${pathname}/${search}`);
    response.setHeader('Content-Type', typeOf(file || 'a.html'));
    response.writeHead(status).end(body);
    const headers = JSON.stringify(response.getHeaders());
    record({ path: within + search, status, headers, body: body.toString('utf8') });
  });
  return { ...server, address: server.address + base };
}

function typeOf(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

/** The file at an address, if there is one; never one outside of the world. */
function fileAt(place: string, pathname: string): string | undefined {
  const file = path.join(
    place,
    path.normalize(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  return file.startsWith(place) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
