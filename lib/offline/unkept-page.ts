import { addressOf, FIRST_PAGE } from '../addresses/route';

/** Written by `lib/commands/worker.mjs`: what this page says, by the languages of the interface. */
declare const UNKEPT: Readonly<Record<string, string>>;

/** What stands in for a page that this device has not kept, while there is no network. */
export function unkeptPage(): Response {
  const said = Object.entries(UNKEPT).map(([lang, words]) => `<p lang="${lang}">${words}</p>`);
  const first = addressOf(FIRST_PAGE);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Kokomade</title></head><body style="font-family:sans-serif;line-height:1.7;max-width:36rem;margin:2.5rem auto;padding:0 1rem"><h1>Kokomade</h1>${said.join('')}<p><a href="">↻</a> · <a href="${first}">Kokomade</a></p></body></html>`;
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
