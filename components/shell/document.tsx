import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { BEFORE_PAINT } from './before-paint';

const head = localFont({
  src: '../../node_modules/@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-head',
  display: 'swap',
  // Text that can be read comes before text in its own face.
  preload: false,
  // Stands in `globals.css`, for devices without Arial, too.
  adjustFontFallback: false,
});

/** The document around every page, in the language of its interface. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} className={head.variable} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        <script
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, before the first paint
          dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }}
        />
      </head>
      <body className="min-h-dvh bg-paper text-ink antialiased">{children}</body>
    </html>
  );
}
