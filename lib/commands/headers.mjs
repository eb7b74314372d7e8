/** The headers of every response, and those of the entries, by `npm start` and by static hosts. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export const ENTRY_HEADERS = { 'X-Robots-Tag': 'noindex' };

/** Pages and entries may be corrected at any time: no cache on the way gives them out unasked. */
export const CHANGING_HEADERS = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** What has a hash of its content in its name never changes. */
export const HASHED_HEADERS = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The worker is asked for anew at each visit. */
export const WORKER_HEADERS = { 'Cache-Control': 'no-cache' };

/** What a page may load and run: its own files, and the inline scripts with these hashes. */
export function pagePolicy(hashes) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
