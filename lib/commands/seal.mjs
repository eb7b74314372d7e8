/**
 * Writes into every page of a build the policy of what it may run: hashes of its own inline scripts,
 * which only exist once it is built. Run after `next build` and before anything is served.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFirstScreens } from './first-screens.mjs';
import { pagePolicy } from './headers.mjs';
import { writeWorker } from './worker.mjs';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const EARLY_SCRIPT = /<script data-early="">[\s\S]*?<\/script>/;
const SAID_ONCE =
  /<meta name="[^"]*"[^>]*>|<title>[^<]*<\/title>|<link rel="(?:manifest|icon|apple-touch-icon)"[^>]*>/g;
const SAID = new RegExp(`(?:${SAID_ONCE.source})+`, 'g');
const CODE_TAGS =
  /<script src="([^"]+)" async=""><\/script>|<link rel="preload" as="script"[^>]*>/g;
const STYLES = /<style data-precedence[^>]*>([\s\S]*?)<\/style>/;
/** A face that has to come: not one that stands in for it. */
const FACES = /@font-face\{[^}]*url\([^}]*\}/g;
const SEAL = 'http-equiv="Content-Security-Policy"';

/** Completes a build that `serve.mjs` serves. */
export function sealBuild(place) {
  return seal(path.join(place, 'static'), path.join(place, 'server/app'));
}

/**
 * Seals pages, then writes their worker and the first screens of the guides that `KOKOMADE_DATA` names.
 * `code` is the folder that is served as `/_next/static`.
 */
export async function seal(code, pages) {
  if (sealPages(pages) === 0) throw new Error(`no page in ${pages}: build first`);
  await writeWorker(code, pages);
  await writeFirstScreens(pages);
  forgetTimes(code);
}

/** A server says when a file was last changed, and builds are made when a guide has grown: it is to be silent. */
function forgetTimes(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    utimesSync(path.join(folder, name), 0, 0);
  }
}

/** Seals all pages below a folder; how many there are. A page that is sealed already stays as it is. */
function sealPages(folder) {
  if (!existsSync(folder)) return 0;
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    if (!html.includes(SEAL)) writeFileSync(file, sealed(codeLast(stylesOnce(inOrder(html)))));
  }
  return pages.length;
}

/** The framework puts what a head says there as it is ready, once so and once so: here it has one order. */
function inOrder(html) {
  return html.replace(SAID, (said) => said.match(SAID_ONCE).sort().join(''));
}

/** Styles that stand in the page are not said again in what React reads: it finds them where they are. */
function stylesOnce(html) {
  const [, styles] = STYLES.exec(html) ?? [];
  if (!styles) return html;
  const said = JSON.stringify(styles)
    .slice(1, -1)
    .replace(/[&<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  const row = `T${Buffer.byteLength(styles).toString(16)},${said}`;
  if (!html.includes(row)) throw new Error('the styles of a page are not where they were');
  return html.replace(row, () => 'T0,');
}

/**
 * Code and typeface are asked for once the page is painted, after what the first screen needs: a browser
 * looks ahead for scripts, and would give them all connections that it has; and a face that is to come is
 * asked for in the middle of the first layout, which waits.
 */
function codeLast(html) {
  const files = Array.from(html.matchAll(CODE_TAGS), ([, file]) => file).filter(Boolean);
  if (files.length === 0) throw new Error('a page without code');
  const [, styles = ''] = STYLES.exec(html) ?? [];
  const faces = styles.match(FACES)?.join('') ?? '';
  const ask = `(function(){function add(n,p){document.head.append(Object.assign(document.createElement(n),p))}function a(){add('style',{textContent:${JSON.stringify(faces)}});${JSON.stringify(files)}.forEach(function(f){add('script',{src:f,async:true})})}document.hidden?a():requestAnimationFrame(function(){setTimeout(a)})})()`;
  return html
    .replace(STYLES, (said) => said.replace(FACES, ''))
    .replace('</head>', () => `<noscript><style>${faces}</style></noscript></head>`)
    .replace(CODE_TAGS, '')
    .replace('</body>', () => `<script>${ask}</script></body>`);
}

/**
 * The page with its policy, after the charset, which must come early, and before anything that it runs.
 * What is to run before the app stands in the body, where it would wait for the styles: here, it does not.
 */
function sealed(html) {
  const scripts = Array.from(html.matchAll(INLINE_SCRIPT), ([, code]) => code);
  const hashes = scripts.map((code) => createHash('sha256').update(code).digest('base64'));
  const policy = pagePolicy([...new Set(hashes)]);
  return html.replace(
    /<head>(?:<meta charSet="[^"]*"\/>)?/i,
    (start) => `${start}<meta ${SEAL} content="${policy}"/>${EARLY_SCRIPT.exec(html)?.[0] ?? ''}`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Not awaited: `next.config.ts` requires this module, and an awaiting one cannot be required.
  sealBuild(process.env.KOKOMADE_BUILD || '.next');
}
