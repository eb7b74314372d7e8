import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  distDir: process.env.KOKOMADE_BUILD || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  experimental: { globalNotFound: true },
  headers: async () => [
    {
      source: '/guide/:path*',
      headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
    },
  ],
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: { path: './lib/i18n/messages', format: 'json', precompile: true, locales: 'infer' },
  },
});

export default withNextIntl(config);
