/**
 * Writes the service worker of a build, in place of the empty one that `app/sw.js` is. Run after
 * `next build`, since the names of the code are known only then.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CODE } from '../addresses/app-files.mjs';
import { builtFor } from '../addresses/base-path.mjs';

/** What a page needs to run: the code, the styles and the typeface, all named by a hash of what they hold. */
const NEEDED = /^(chunks|media)\/.*\.(js|css|woff2)$/;
const SHOW_PAGES = 'app/[locale]/[show]';
const MESSAGES = 'lib/i18n/messages';

/** `code` is the folder that is served as `/_next/static`; `pages`, where the built pages lie. */
export async function writeWorker(code, pages) {
  const files = namesIn(code)
    .filter((name) => NEEDED.test(name))
    .map((name) => `${CODE}/${name}`);
  if (files.length === 0) throw new Error(`no code in ${code}: build first`);
  const inlined = Object.entries({ NODE_ENV: 'production', ...builtFor() });
  const pagesOfShow = foldersIn(SHOW_PAGES);
  const hash = createHash('sha256')
    .update(JSON.stringify([files, pagesOfShow]))
    .digest('hex');
  // Not at the top: what imports this may run before anything is installed.
  const { build } = await import('esbuild');
  const {
    outputFiles: [worker],
  } = await build({
    entryPoints: ['lib/offline/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      ...Object.fromEntries(
        inlined.map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)]),
      ),
      FILES: JSON.stringify(files),
      PAGES_OF_SHOW: JSON.stringify(pagesOfShow),
      UNKEPT: JSON.stringify(unkept()),
      BUILD: JSON.stringify(hash.slice(0, 12)),
    },
  });
  const [served, exported] = ['sw.js.body', 'sw.js'].map((name) => path.join(pages, name));
  writeFileSync(existsSync(served) ? served : exported, worker.text);
}

function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What stands in for a page that is not kept says, in each language of the interface. */
function unkept() {
  const files = readdirSync(MESSAGES).sort();
  return Object.fromEntries(
    files.map((file) => {
      const { offline } = JSON.parse(readFileSync(path.join(MESSAGES, file), 'utf8'));
      return [path.parse(file).name, offline.page];
    }),
  );
}

function namesIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true });
  return names.map((name) => name.split(path.sep).join('/')).sort();
}
