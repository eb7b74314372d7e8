/**
 * Writes the first screens of a build, in place of the empty ones that `app/guide/…/[screen]` is. Run
 * after `next build`: what is outside of Next renders a component to plain HTML.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BASE_PATH, builtFor } from '../addresses/base-path.mjs';

const ENTRY = 'app/guide/[show]/[language]/[key]/[screen]/first-screens.tsx';
const MESSAGES = 'lib/i18n/messages';

/** `pages`: where the built pages lie. */
export async function writeFirstScreens(pages) {
  const folder = mkdtempSync('node_modules/.first-screens-');
  try {
    const { firstScreens, stand } = await bundled(path.resolve(folder, 'first-screens.cjs'));
    for (const locale of locales()) {
      const at = (pathname) => {
        stand.pathname = pathname.slice(BASE_PATH.length);
      };
      for await (const { address, html } of firstScreens(locale, messagesOf(locale), at)) {
        writeFileSync(placeOf(pages, address.slice(BASE_PATH.length)), html);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where a file lies that is served: as itself in an export, else as the body that Next has put there. */
function placeOf(pages, address) {
  const exported = path.join(pages, address);
  const place = [`${exported}.body`, exported].find((file) => existsSync(file));
  if (!place) throw new Error(`${address} is not served: build first`);
  return place;
}

async function bundled(outfile) {
  // Not at the top: what imports this may run before anything is installed.
  const { build } = await import('esbuild');
  const inlined = { NODE_ENV: 'production', ...builtFor() };
  await build({
    stdin: {
      contents: `export { firstScreens } from './${ENTRY}'; export { stand } from 'next/navigation';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    target: 'node20',
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(inlined).map(([name, value]) => [
        `process.env.${name}`,
        JSON.stringify(value),
      ]),
    ),
    plugins: [{ name: 'without Next', setup: withoutNext }],
  });
  return createRequire(import.meta.url)(outfile);
}

/** What of Next a component takes, as far as it shows in what is rendered. */
const STANDS_FOR = {
  'server-only': '',
  'next/navigation': `export const stand = { pathname: '/' };
    export const usePathname = () => stand.pathname;
    export const useRouter = () => ({});
    export const useSearchParams = () => new URLSearchParams();`,
};

function withoutNext(build) {
  const names = Object.keys(STANDS_FOR);
  const filter = new RegExp(`^(?:${names.join('|')})$`);
  build.onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'stands-for' }));
  build.onLoad({ filter: /./, namespace: 'stands-for' }, ({ path: name }) => ({
    contents: STANDS_FOR[name],
    resolveDir: process.cwd(),
    loader: 'ts',
  }));
}

function locales() {
  return readdirSync(MESSAGES)
    .map((file) => path.parse(file).name)
    .sort();
}

function messagesOf(locale) {
  return JSON.parse(readFileSync(path.join(MESSAGES, `${locale}.json`), 'utf8'));
}
