import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { GUIDES } from '../addresses/app-files.mjs';
import { BASE_PATH } from '../addresses/base-path.mjs';
import { CHANGING_HEADERS, ENTRY_HEADERS } from './headers.mjs';

const TYPES = { json: 'application/json', txt: 'text/plain; charset=utf-8' };

/** Names of shows, languages, keys and their files: none of them leads out of a folder. */
const ENTRY = new RegExp(`^${GUIDES}(?:/[A-Za-z0-9][A-Za-z0-9.-]*)+[.](json|txt)$`);

/**
 * Answers for the files of the guides in the build at `place`, as Next does, but that what is asked for
 * again is not sent again. Its tag is over what a file holds: one over its time would tell that a guide
 * has grown. `false`, and nothing is answered, for every other address.
 */
export async function sendEntry(place, request, response) {
  const [address] = request.url.split('?');
  const [, ending] = ENTRY.exec(address) ?? [];
  if (!ending) return false;
  const file = `${path.join(place, 'server/app', address.slice(BASE_PATH.length))}.body`;
  const body = await readFile(file).catch(() => null);
  if (!body) return false;
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...CHANGING_HEADERS,
    ...ENTRY_HEADERS,
    'Content-Type': TYPES[ending],
    ETag: tag,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const isKnown = request.headers['if-none-match'] === tag;
  if (isKnown) response.writeHead(304).end();
  else response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
