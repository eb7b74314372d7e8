/**
 * Serves a build, on `PORT` and, where it is named, `HOST` alone: with Next's server, and before it one
 * answer for whatever is odd. Every answer has the headers that keep it to itself.
 */
import { createServer } from 'node:http';
import compression from 'compression';
import next from 'next';
import { BASE_PATH } from '../addresses/base-path.mjs';
import { sendBuilt } from './built-files.mjs';
import { HEADERS } from './headers.mjs';

const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOST;
const place = process.env.KOKOMADE_BUILD || '.next';
/** An address at which nothing is: what is there is what every odd one gets. */
const NOWHERE = `${BASE_PATH}/nowhere`;

/** What no page has in its address, and names that are Next's own. */
const ODD = /[[\]\\\p{Cc}]|^\/_next\/image\b|(?:^|\/)(?:index|_global-error|_not-found)\/?$/u;

/** Named by the bundler. */
const HASHED = '/_next/static/';

function isOdd(url) {
  if (!url.startsWith(`${BASE_PATH}/`) && url !== BASE_PATH) return true;
  try {
    const [path] = url.slice(BASE_PATH.length).split('?');
    return !path.startsWith(HASHED) && ODD.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

const app = next({ dev: false, port, hostname });
await app.prepare();
const handle = app.getRequestHandler();
const compress = compression();

createServer(async (request, response) => {
  compress(request, response, () => {});
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (isOdd(request.url)) request.url = NOWHERE;
  try {
    if (!(await sendBuilt(place, request, response))) await handle(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
})
  .on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  })
  .listen(port, hostname);
