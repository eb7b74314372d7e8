export const dynamic = 'force-static';

/** An empty worker, which `lib/commands/worker.mjs` fills once a build is done. */
export function GET() {
  return new Response('// Written after the build.\n', {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
