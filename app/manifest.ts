import type { MetadataRoute } from 'next';
import { publicFile } from '@/lib/addresses/app-files.mjs';
import { addressOf, FIRST_PAGE } from '@/lib/addresses/route';

export const dynamic = 'force-static';

/** What an installed app is called and looks like: the same words in every language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: addressOf(FIRST_PAGE),
    name: 'Kokomade',
    short_name: 'Kokomade',
    start_url: addressOf(FIRST_PAGE),
    scope: addressOf(FIRST_PAGE),
    display: 'standalone',
    background_color: '#fbf6ee',
    theme_color: '#fbf6ee',
    icons: [
      { src: publicFile('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: publicFile('icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: publicFile('icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
}
