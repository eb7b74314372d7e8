import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { CODE, GUIDES } from '../addresses/app-files.mjs';
import { BASE_PATH, ENDS_WITH_SLASH } from '../addresses/base-path.mjs';
import { CHANGING_HEADERS, ENTRY_HEADERS, HASHED_HEADERS } from './headers.mjs';

const TYPES = {
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** Names of pages, shows, languages, keys and their files: none of them leads out of a folder. */
const NAMES = '(?:/[A-Za-z0-9_][A-Za-z0-9_.~-]*)+';
const ENTRY = new RegExp(`^${GUIDES}${NAMES}[.](json|txt)$`);
const PIECE = new RegExp(`^${CODE}${NAMES}[.](js|css)$`);
const PAGE = new RegExp(
  `^(${BASE_PATH}(?:/[A-Za-z0-9][A-Za-z0-9-]*)+)${ENDS_WITH_SLASH ? '/' : ''}$`,
);

/** What Next asks for of a page in place of the page, and what it says for caches to tell them apart. */
const OF_NEXT = 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch';

/** Files are held in memory, compressed, up to so many bytes of what they hold: the latest. */
const MOST_HELD = 64 * 2 ** 20;
const held = new Map();
let bytesHeld = 0;

const compressed = promisify(brotliCompress);

/**
 * Answers for pages, code and the files of the guides in the build at `place`, as Next does, but compressed
 * well and once, and that what is asked for again is not sent again. A file's tag is over what it holds:
 * one over its time would tell that a guide has grown. `false`, and nothing is answered, for every other
 * address. Files of a build do not change while it is served.
 */
export async function sendBuilt(place, request, response) {
  const found = findBuilt(place, request);
  const kept = found && (await holdBuilt(found.file));
  if (!kept) return false;
  const { body, tag } = kept;
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const Vary = [found.headers.Vary, 'Accept-Encoding'].filter(Boolean).join(', ');
  const headers = { ...found.headers, Vary, ETag: tag };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
  else if (request.method === 'HEAD') response.end();
  else if (takesBrotli) {
    response.setHeader('Content-Encoding', 'br');
    response.end(await kept.small());
  } else response.end(body);
  return true;
}

/** The file that lies at an address, and the headers it has. */
function findBuilt(place, { url, headers: asked }) {
  const [address, query = ''] = url.split('?');
  const inApp = (name) => path.join(place, 'server/app', name.slice(BASE_PATH.length));
  const [, entry] = ENTRY.exec(address) ?? [];
  if (entry) {
    const headers = { ...CHANGING_HEADERS, ...ENTRY_HEADERS, 'Content-Type': TYPES[entry] };
    return { file: `${inApp(address)}.body`, headers };
  }
  const [, piece] = PIECE.exec(address) ?? [];
  if (piece) {
    const file = path.join(place, 'static', address.slice(CODE.length));
    return { file, headers: { ...HASHED_HEADERS, 'Content-Type': TYPES[piece] } };
  }
  const [, page] = PAGE.exec(address) ?? [];
  if (!page || asked.rsc || query.includes('_rsc')) return undefined;
  const headers = { ...CHANGING_HEADERS, 'Content-Type': TYPES.html, Vary: OF_NEXT };
  return { file: `${inApp(page)}.html`, headers };
}

async function holdBuilt(file) {
  if (held.has(file)) return held.get(file);
  const body = await readFile(file).catch(() => null);
  // Another request may have read it meanwhile.
  if (!body || held.has(file)) return held.get(file);
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const params = {
    // What a page says stands between a visitor and its first text.
    [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.html') ? 11 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  let small;
  const kept = {
    body,
    tag,
    small() {
      small ??= compressed(body, { params });
      return small;
    },
  };
  held.set(file, kept);
  bytesHeld += body.length;
  for (const [oldest, { body: dropped }] of held) {
    if (bytesHeld <= MOST_HELD) break;
    held.delete(oldest);
    bytesHeld -= dropped.length;
  }
  return kept;
}
