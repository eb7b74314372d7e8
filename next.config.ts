import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { BASE_PATH, builtFor, ENDS_WITH_SLASH } from './lib/addresses/base-path.mjs';
import { CHANGING_HEADERS, ENTRY_HEADERS, HEADERS } from './lib/commands/headers.mjs';
import { codeId } from './lib/commands/workbench.mjs';

const isStatic = Boolean(process.env.KOKOMADE_STATIC);

const config: NextConfig = {
  basePath: BASE_PATH,
  trailingSlash: ENDS_WITH_SLASH,
  env: builtFor(),
  distDir: process.env.KOKOMADE_BUILD || '.next',
  // Over the code alone, so that an open page does not take parts of another build; an id computed
  // over the guides would tell that something later has changed.
  generateBuildId: () => codeId(),
  poweredByHeader: false,
  // By `serve.mjs`, with brotli where it is taken.
  compress: false,
  allowedDevOrigins: ['127.0.0.1'],
  reactStrictMode: true,
  // No picture is made smaller here.
  images: { unoptimized: true },
  devIndicators: false,
  // Types are checked once and for all code by `npm test`.
  typescript: { ignoreBuildErrors: true },
  // Not inlined: what is sent together would depend on its size, so on how long the list of keys is.
  experimental: {
    globalNotFound: true,
    prefetchInlining: false,
    inlineCss: true,
    // What a page loads first comes in few files: they are smaller together, and asked for sooner.
    turbopackChunking: {
      minChunkSize: 1_000_000,
      maxMergeChunkSize: 1_000_000,
      requestCost: 2_000_000,
      firstPageLoadPriority: 1,
    },
  },
  turbopack: { root: import.meta.dirname },
  ...(isStatic
    ? { output: 'export' }
    : {
        headers: async () => [
          { source: '/:path*', headers: listOf(HEADERS) },
          { source: '/guide/:path*', headers: listOf(ENTRY_HEADERS) },
          // Next sees to what has a hash in its name.
          { source: '/((?!_next/static/|sw\\.js).*)', headers: listOf(CHANGING_HEADERS) },
        ],
      }),
  // seam: config
};

function listOf(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: { path: './lib/i18n/messages', format: 'json', precompile: true, locales: 'infer' },
  },
});

/** Files such as `template.dev.tsx` are for authors: a build does not know them. */
const AUTHORS_PAGES = ['dev.tsx', 'dev.ts'];

export default function configIn(phase: string): NextConfig {
  const forAuthors = phase === PHASE_DEVELOPMENT_SERVER ? AUTHORS_PAGES : [];
  return withNextIntl({ ...config, pageExtensions: ['tsx', 'ts', ...forAuthors] });
}
