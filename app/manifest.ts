import type { MetadataRoute } from 'next';

export const dynamic = 'force-static';

/** What an installed app is called and looks like: the same words in every language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Kokomade',
    short_name: 'Kokomade',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf6ee',
    theme_color: '#fbf6ee',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
