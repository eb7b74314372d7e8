import { type KeyParts, partsOf } from '@/lib/guide/keys';
import { textsOfEntry } from '@/lib/guide/schema/texts';
import type { Finding } from '../read/finding';
import type { Reading } from '../read/show';

const WORDS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  'twelve',
];
const KANJI = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const SPELLED = WORDS.join('|');

/** Each with the number as its group; `season` where it is one's number. */
const PATTERNS: readonly { pattern: RegExp; of: 'episode' | 'season' | 'key' }[] = [
  {
    pattern: /\b(?:episodes?|ep\.?|chapters?) (?:\d+ ?(?:to|and|-|–) ?)?#?(\d+)\b/gi,
    of: 'episode',
  },
  { pattern: new RegExp(`\\b(?:episode|chapter) (${SPELLED})\\b`, 'gi'), of: 'episode' },
  { pattern: /(?<![全計\d０-９])第?([0-9０-９]+)(?:話|章)(?!分|構成|放送|すべて)/g, of: 'episode' },
  { pattern: /第([一二三四五六七八九十]+)(?:話|章)/g, of: 'episode' },
  { pattern: /(?<!총 ?|전 ?|\d)제?\s?([0-9]+) ?(?:화|회차)(?!로 구성|짜리)/g, of: 'episode' },
  { pattern: /\bseasons? (\d+)\b/gi, of: 'season' },
  { pattern: new RegExp(`\\bseason (${SPELLED})\\b`, 'gi'), of: 'season' },
  { pattern: /シーズン\s?([0-9０-９]+)/g, of: 'season' },
  { pattern: /第([0-9０-９]+|[一二三四五六七八九十]+)(?:シーズン|期)/g, of: 'season' },
  { pattern: /시즌 ?([0-9]+)/g, of: 'season' },
  { pattern: /제 ?([0-9]+) ?시즌/g, of: 'season' },
  { pattern: /\b(s\d{1,5}e\d{1,5})\b/gi, of: 'key' },
];

/** The *number-ahead* check: the number of an episode or season above the entry's own. */
export function checkNumbers({ show, files }: Reading): Finding[] {
  return show.entries.flatMap(({ key, file }) => {
    const own = partsOf(key) ?? { season: 1, episode: 0, letter: '' };
    return textsOfEntry(file).flatMap(({ path, text }) =>
      PATTERNS.flatMap(({ pattern, of }) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          if (!isAhead(match[1] ?? '', of, own)) return [];
          const words = match[0].replace(/\s+/g, ' ');
          const message = `"${words}" is a number above this entry's own, expected none that is to come`;
          const spot = { words, start: match.index };
          return files.entries.get(key)?.finding(path, 'number-ahead', message, spot) ?? [];
        }),
      ),
    );
  });
}

function isAhead(written: string, of: 'episode' | 'season' | 'key', own: KeyParts): boolean {
  const [, season, episode] = /^s(\d+)e(\d+)$/i.exec(written) ?? [];
  if (of === 'key') {
    const [s, e] = [Number(season), Number(episode)];
    return s > own.season || (s === own.season && e > own.episode);
  }
  const number = numberOf(written.toLowerCase().normalize('NFKC'));
  return of === 'season' ? number > own.season : number > own.episode;
}

function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return Math.max(WORDS.indexOf(written), KANJI.indexOf(written)) + 1;
}
