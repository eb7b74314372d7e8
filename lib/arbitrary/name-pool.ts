import type { Text } from '@/lib/guide/schema/values';

/** Names as people have them: in full, for short, and as they are read. */
export interface FullName {
  name: Text;
  short: Text;
  /** In Japanese alone. */
  reading: string;
}

type Row = readonly [en: string, ja: string, ko: string, reading: string];

interface Pool {
  given: readonly Row[];
  family: readonly Row[];
  full(given: Row, family: Row): Text;
}

const JAPANESE: Pool = {
  full: ([en, ja, ko], family) => ({
    en: `${en} ${family[0]}`,
    ja: `${family[1]}${ja}`,
    ko: `${family[2]} ${ko}`,
  }),
  given: [
    ['Aoi', '葵', '아오이', 'あおい'],
    ['Hiro', '寛', '히로', 'ひろ'],
    ['Hanako', '花子', '하나코', 'はなこ'],
    ['Sakurako', '桜子', '사쿠라코', 'さくらこ'],
    ['Yuto', '悠斗', '유토', 'ゆうと'],
  ],
  family: [
    ['Tanaka', '田中', '다나카', 'たなか'],
    ['Mori', '森', '모리', 'もり'],
    ['Sasaki', '佐々木', '사사키', 'ささき'],
    ['Kisaragi', '如月', '기사라기', 'きさらぎ'],
    ['Mieno', '三重野', '미에노', 'みえの'],
    ['Yamaoka', '山岡', '야마오카', 'やまおか'],
  ],
};

const WESTERN: Pool = {
  full: ([en, ja, ko], family) => ({
    en: `${en} ${family[0]}`,
    ja: `${ja}・${family[1]}`,
    ko: `${ko} ${family[2]}`,
  }),
  given: [
    ['Mary', 'メアリー', '메리', 'めありー'],
    ['Zoë', 'ゾーイ', '조이', 'ぞーい'],
    ['Jonas', 'ヨナス', '요나스', 'よなす'],
    ['Ann-Marie', 'アンマリー', '앤마리', 'あんまりー'],
    ['Émile', 'エミール', '에밀', 'えみーる'],
  ],
  family: [
    ['Keay', 'キー', '키', 'きー'],
    ["O'Brien", 'オブライエン', '오브라이언', 'おぶらいえん'],
    ['van der Berg', 'ファン・デル・ベルフ', '판데르베르흐', 'ふぁんでるべるふ'],
    ['Brontë', 'ブロンテ', '브론테', 'ぶろんて'],
    ['Smith', 'スミス', '스미스', 'すみす'],
    ['Ångström', 'オングストローム', '옹스트룀', 'おんぐすとろーむ'],
  ],
};

const KOREAN: Pool = {
  full: ([en, ja, ko], family) => ({
    en: `${family[0]} ${en}`,
    ja: `${family[1]}・${ja}`,
    ko: `${family[2]}${ko}`,
  }),
  given: [
    ['Hana', 'ハナ', '하나', 'はな'],
    ['Joon-ho', 'ジュノ', '준호', 'じゅの'],
    ['Seo-yeon', 'ソヨン', '서연', 'そよん'],
    ['Min', 'ミン', '민', 'みん'],
    ['Ji-woo', 'ジウ', '지우', 'じう'],
  ],
  family: [
    ['Lee', 'イ', '이', 'い'],
    ['Kim', 'キム', '김', 'きむ'],
    ['Choi', 'チェ', '최', 'ちぇ'],
    ['Namgung', 'ナムグン', '남궁', 'なむぐん'],
    ['Yoon', 'ユン', '윤', 'ゆん'],
    ['Seo', 'ソ', '서', 'そ'],
  ],
};

/** Sixty characters and more in one word. */
const LONG: Row = [
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhafteschafers',
  'ジュゲムジュゲムゴコウノスリキレカイジャリスイギョノスイギョウマツウンライマツフウライマツクウネルトコロニスムトコロ',
  '김수한무거북이와두루미삼천갑자동방삭치치카포사리사리센타워리워리세브리깡무두셀라구름이허리케인에담벼락서생원에고양이',
  'じゅげむじゅげむごこうのすりきれ',
];

/** The name of a number: a Japanese, a western and a Korean one in turn. The first 90 differ. */
export function nameOf(number: number): FullName {
  const pool = [JAPANESE, WESTERN, KOREAN][number % 3] ?? JAPANESE;
  const turn = Math.floor(number / 3);
  const given = pool.given[turn % pool.given.length] ?? LONG;
  const family = pool.family[turn % pool.family.length] ?? LONG;
  const [en, ja, ko, reading] = turn % 4 === 3 ? LONG : ['', '', '', ''];
  const full = pool.full(given, family);
  return {
    name: { en: `${full.en}${en}`, ja: `${full.ja}${ja}`, ko: `${full.ko}${ko}` },
    short: { en: given[0], ja: given[1], ko: given[2] },
    reading: `${family[3]}${given[3]}${reading}`,
  };
}
