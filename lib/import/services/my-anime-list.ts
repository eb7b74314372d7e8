import { parse, type TNode } from 'txml/txml';
import type { Format } from '../format';
import { countRow, UNWATCHED } from '../watched';

/** MyAnimeList's XML: how many episodes of each entry, which is one season. What is planned has none. */
export const myAnimeList: readonly Format[] = [
  {
    service: 'myAnimeList',
    of: 'xml',
    isIt: (text) => /<myanimelist[\s>]/i.test(text.slice(0, 10_000)),
    *rows(text) {
      for (const [entry] of text.matchAll(/<anime>[\s\S]*?<\/anime>/g)) {
        const fields = fieldsIn(entry);
        if (/^plan/i.test(fields.my_status ?? '')) yield UNWATCHED;
        else yield countRow(fields.series_title, {}, fields.my_watched_episodes);
      }
    },
  },
];

/** A field that is whole, and what stands around all of them. */
const FIELD = /<(\w+)>(?:<!\[CDATA\[.*?\]\]>|[^<]*)<\/\1>|<\w+ ?\/>|<!--.*?-->|<\/?anime>/gs;

/** The fields of an entry; none of one that is broken: something beside its fields, or a field twice. */
function fieldsIn(entry: string): Record<string, string> {
  const [anime] = parsed(entry);
  if (typeof anime !== 'object' || entry.replace(FIELD, '').trim()) return {};
  const fields = anime.children.flatMap((node) =>
    typeof node === 'object' ? [[node.tagName, node.children.join('').trim()] as const] : [],
  );
  const names = new Set(fields.map(([name]) => name));
  return names.size < fields.length ? {} : Object.fromEntries(fields);
}

function parsed(xml: string): (TNode | string)[] {
  try {
    return parse(xml) as (TNode | string)[];
  } catch {
    return [];
  }
}
