import { setTimeout } from 'node:timers/promises';
import { listening, type RecordingServer } from './recorded';

/** Between two pieces of a page: long enough to be painted. */
const PAUSE = 150;

/** Stands before a server and sends the header of each page part by part, each painted by itself. */
export function slowServer(target: string): Promise<RecordingServer> {
  return listening(() => async (request, response) => {
    const answer = await fetch(target + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type });
    if (!type.includes('html')) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const page = await answer.text();
    const end = page.indexOf('</header>');
    for (const piece of page
      .slice(0, end)
      .split(/(?=<header)|(?<=<header.*)(?=<(?:li|button|div)\b)/s)) {
      response.write(piece);
      await setTimeout(PAUSE);
    }
    response.end(page.slice(end));
  });
}
