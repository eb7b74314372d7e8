import { watchFaults } from '@/lib/library/serve/watch';

export const dynamic = 'force-dynamic';

/** What is wrong in the guides, as an event now and one whenever a file is saved. */
export function GET({ signal }: Request) {
  const stream = new ReadableStream({
    start: (controller) =>
      watchFaults((faults) => {
        controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(faults)}\n\n`));
      }, signal),
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' },
  });
}
