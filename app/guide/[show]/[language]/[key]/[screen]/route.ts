import { firstScreenParams } from '@/lib/library/serve/door';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = firstScreenParams;

/** An empty first screen, which `lib/commands/first-screens.mjs` fills once a build is done. */
export function GET() {
  return new Response('', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
