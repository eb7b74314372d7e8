import { readFileSync } from 'node:fs';
import { compareKeys, isWithin, type Key } from '@/lib/guide/keys';
import { textsOfEntry, textsOfShow } from '@/lib/guide/schema/texts';
import { readRoot } from '@/lib/library/read/files';
import { type Entry, readShow, type Show } from '@/lib/library/read/show';
import { MESSAGES } from './words';

/** A show's guide as its files have it: tests read what the browser must not. */
export async function showOf(root: string, slug: string): Promise<Show> {
  const { folders } = await readRoot(root);
  const folder = folders.find((one) => one.slug === slug);
  const show = folder && readShow(folder).show;
  if (!show) throw new Error(`${root} has no show ${slug}`);
  return show;
}

/**
 * What only entries after `key` have: sliding windows of their texts in every language, and ids, less
 * whatever stands in `show.yaml`, in an entry up to `key` or in the words of the interface and of its
 * checks, too.
 */
export function laterTexts(show: Show, key: Key): string[] {
  const known = plain(
    [
      // On a page, a space may be beside them.
      ...MESSAGES.map(({ words }) => JSON.stringify(words).replaceAll('"', ' ')),
      ...WORDINGS,
      ...textsOfShow(show.file).map(({ text }) => text),
      ...show.entries.filter((entry) => isWithin(entry.key, key)).flatMap(wordsOf),
    ].join('\n'),
  );
  const later = show.entries.filter((entry) => compareKeys(entry.key, key) > 0);
  const windows = new Set(later.flatMap(wordsOf).flatMap((text) => windowsOf(plain(text))));
  const already = new Set(presentIn([...windows], [known]));
  return [...windows].filter((text) => !already.has(text));
}

/** What the checks find in any guide: the app has it where one writes. */
const WORDINGS = ['en', 'ja', 'ko'].map((language) =>
  readFileSync(`lib/library/checks/hindsight/${language}.ts`, 'utf8'),
);

/** Which of the texts stand in any of these bodies, however they are escaped there. */
export function presentIn(texts: readonly string[], bodies: readonly string[]): string[] {
  // Pages have most of their parts in common, and each part is read once.
  const parts = new Set(bodies.flatMap((body) => body.split(/[<>\n]/)));
  const all = [...parts].map(plain).join('\n');
  const byStart = new Map<string, string[]>();
  const starts = new Uint8Array(2 ** 16);
  for (const text of texts) {
    const start = text.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), text]);
    starts[hashAt(text, 0)] = 1;
  }
  const found = new Set<string>();
  for (let at = 0; at < all.length; at++) {
    // Nearly nothing begins as a text does: this alone decides how long it takes.
    if (starts[hashAt(all, at)] === 0) continue;
    for (const text of byStart.get(all.slice(at, at + START)) ?? []) {
      if (!found.has(text) && all.startsWith(text, at)) found.add(text);
    }
  }
  return texts.filter((text) => found.has(text));
}

/** No text that is looked for is shorter. */
const START = 3;

function hashAt(text: string, at: number): number {
  const last = text.charCodeAt(at + 2);
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + last) & 0xffff;
}

/** The names of people that entries make known, in their order. */
export function namesIn(entries: readonly Pick<Entry, 'file'>[], language: string): string[] {
  return entries.flatMap(({ file }) =>
    Object.values(file.people).flatMap(({ name }) => name?.[language] ?? []),
  );
}

function wordsOf(entry: Entry): string[] {
  const { people, things, secrets, threads } = entry.file;
  const owners = [...Object.entries(people), ...Object.entries(things)];
  const ids = [
    ...[people, things, secrets, threads].flatMap((named) => Object.keys(named)),
    ...owners.flatMap(([, { notes }]) => notes.map(({ id }) => id)),
  ];
  return [...textsOfEntry(entry.file).map(({ text }) => text), ...ids.map((id) => `"${id}"`)];
}

/**
 * Words of a text in windows of a few words, or the whole of a short one; not one short word
 * of a script with spaces, which stands in the app's own code by chance ("client").
 */
function windowsOf(text: string): string[] {
  const isDense = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text);
  // Korean has spaces, and three short words of it come together by chance: a label, and the name after it.
  const [size, step] = /[\uac00-\ud7af]/.test(text) ? [14, 6] : isDense ? [9, 4] : [40, 13];
  const isTelling = isDense ? text.length >= 4 : text.length >= 8 || text.includes(' ');
  if (text.length <= size) return isTelling ? [text] : [];
  return Array.from({ length: Math.ceil((text.length - size) / step) + 1 }, (_, i) =>
    text.slice(Math.min(i * step, text.length - size)).slice(0, size),
  );
}

/** A text, or a body in which it may stand escaped, as it reads. */
function plain(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\\+n/g, ' ')
    .replace(/\\+"/g, '"')
    .replace(/\s+/g, ' ');
}
