import type { Text } from '@/lib/guide/schema/values';

/** The words of a long show. Its names are unlike any of them, and each is said of nobody else. */

type Draw = (below: number) => number;

const pairs = (rows: string): Text[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [en = '', ja = ''] = row.split(' | ').map((word) => word.trim());
      return { en, ja };
    });

const DEEDS = pairs(`
  mends | 直す
  hides | 隠す
  sells | 売る
  borrows | 借りる
  finds | 見つける
  breaks | 壊す
  carries | 運ぶ
  paints | 塗る
  counts | 数える
  burns | 燃やす
  hangs up | 掛ける
  gives back | 返す
  draws | 描く
  loses | 失くす
  weighs | 量る
  cleans | 磨く
`);

const OBJECTS = pairs(`
  the paper lantern | 紙の提灯
  a parcel without a sender | 差出人のない小包
  the old account book | 古い帳簿
  two silver coins | 銀貨を二枚、それ
  a letter in pencil | 鉛筆の手紙
  the bamboo frame | 竹の骨組み
  a pot of glue | 糊の鍋
  the spare umbrella | 予備の傘
  a box of candles | 蝋燭の箱
  the neighbour's ladder | 隣の梯子
  a bicycle bell | 自転車のベル
  the torn curtain | 破れた幕
  a bag of chestnuts | 栗の袋
  the rusty lock | 錆びた錠前
  a map of the canals | 水路の地図
  the wedding photograph | 婚礼の写真
  a basket of fish | 魚の籠
  the broken clock | 壊れた時計
  an unpaid bill | 未払いの請求書
  the fire bucket | 防火桶
`);

const PLACES = pairs(`
  behind the workshop | 工房の裏
  at the harbour wall | 港の岸壁
  on the temple steps | 寺の石段
  under the footbridge | 歩道橋の下
  in the cold kitchen | 寒い台所
  beside the tram stop | 電停の脇
  at the evening market | 夕方の市場
  in the attic | 屋根裏
  near the school gate | 校門の近く
  on the flat roof | 屋上
  at the bathhouse | 銭湯
  in the rain | 雨の中
  by the well | 井戸端
  in the back room | 奥の部屋
  at the ferry landing | 渡し場
  along the canal | 水路沿い
`);

const SAYINGS: readonly Text[] = [
  { en: 'A parcel without a sender lies on the step.', ja: '差出人のない小包が石段にある。' },
  { en: 'Somebody says *nothing*, and pours the tea.', ja: '誰かが*何も言わず*にお茶をいれる。' },
  { en: 'One of the lanterns is missing.', ja: '提灯が一つ足りない。' },
  { en: '“Not a word to anybody.”', ja: '「誰にも言わないで」' },
  { en: 'It is paid in coins & a promise.', ja: '支払いは小銭と約束。' },
];

/** What is said again and again. */
export function sayingOf(draw: Draw): Text {
  return SAYINGS[draw(SAYINGS.length)] ?? LONG_NAME;
}

/** A sentence about somebody: one of some thousands, and in one case of four what is always said. */
export function sentenceOf(draw: Draw, who: number): Text {
  if (draw(4) === 0) return sayingOf(draw);
  const [deed, object, place] = [DEEDS, OBJECTS, PLACES].map((words) => words[draw(words.length)]);
  const { en, ja } = shortOf(who);
  return {
    en: `${en} ${deed?.en} ${object?.en} ${place?.en}.`,
    ja: `${ja}は${place?.ja}で${object?.ja}を${deed?.ja}。`,
  };
}

const SYLLABLES = pairs(`
  ka | カ
  mi | ミ
  to | ト
  re | レ
  su | ス
  na | ナ
  yo | ヨ
  hi | ヒ
  mo | モ
  se | セ
  ri | リ
  ku | ク
`);

const FAMILIES = pairs(`
  Mori | 森
  Tsuda | 津田
  Okabe | 岡部
  Hirai | 平井
  Kuno | 久野
  Sugita | 杉田
  Aramaki | 荒巻
`);

/** What a number is called: 1,728 times three syllables, and then one more. */
function syllablesOf(number: number): Text {
  const base = SYLLABLES.length;
  const places = number < base ** 3 ? [0, 1, 2] : [0, 1, 2, 3];
  const said = places.map((place) => SYLLABLES[Math.floor(number / base ** place) % base]);
  const en = said.map((one) => one?.en).join('');
  return {
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
    ja: said.map((one) => one?.ja).join(''),
  };
}

/** No two alike. One has sixty letters without a space. */
function shortOf(number: number): Text {
  const { en, ja } = syllablesOf(number);
  return number === 5 ? LONG_NAME : { en: `${en}ra`, ja: `${ja}ラ` };
}

export function personCalled(number: number): { name: Text; short: Text } {
  const short = shortOf(number);
  const family = FAMILIES[number % FAMILIES.length];
  const name =
    number === 5 ? short : { en: `${short.en} ${family?.en}`, ja: `${family?.ja}${short.ja}` };
  return { name, short };
}

export function placeCalled(number: number): Text {
  const { en, ja } = syllablesOf(number);
  return { en: `House ${en}ya`, ja: `${ja}ヤ` };
}

const LONG_NAME: Text = {
  en: 'Laternenpapierkleisterbambusstreifenverarbeitungsmeisterpruefung',
  ja: '提灯紙貼糊竹骨組立職人修業証書授与式典実行委員会臨時総会議事録署名人選任投票立会人控室前廊下突当右側三番目引戸内側掲示板下段',
};

export const LONG_TITLE: Text = { en: `Lamp${'lighter'.repeat(9)}`, ja: '灯'.repeat(64) };
