import type { Text } from '@/lib/guide/schema/values';
import type { CastMember } from './cast';

/** Stock phrases of `long-show`: {a} and {b} are two people by their short names, {A} one in full. */

export const SENTENCES: readonly Text[] = [
  { en: '{a} opens the shutters before {b} is awake.', ja: '{b}が起きる前に、{a}が雨戸を開ける。' },
  {
    en: 'A parcel without a sender lies on the step.',
    ja: '差出人のない小包が石段に置かれている。',
  },
  { en: '{A} says *nothing*, and pours the tea.', ja: '{A}は*何も言わず*にお茶をいれる。' },
  {
    en: '{b} counts the lanterns twice: one is missing.',
    ja: '{b}は提灯を二度数える。一つ足りない。',
  },
  { en: 'The rain keeps {a} and {b} under one roof.', ja: '雨のせいで{a}と{b}は同じ軒下にいる。' },
  { en: '{a} asks {b} for the old ledger.', ja: '{a}は{b}に古い帳面を見せてほしいと頼む。' },
  { en: '{b} has kept the letter in a tin box.', ja: '{b}は手紙を缶の箱にしまっていた。' },
  { en: '“Not a word to anybody,” says {a}.', ja: '「誰にも言わないで」と{a}が言う。' },
  { en: 'On the bridge {A} turns round.', ja: '橋の上で{A}が振り返る。' },
  {
    en: '{a} burns the first paper and keeps the frame.',
    ja: '{a}は最初の紙を焼き、枠だけを残す。',
  },
  { en: '{b} is paid in coins & a promise.', ja: '{b}への支払いは小銭と約束だった。' },
  { en: 'Nobody asks where {a} was at noon.', ja: '昼に{a}がどこにいたのか、誰も尋ねない。' },
  { en: '{a} mends the sign above the door.', ja: '{a}は戸口の看板を直す。' },
  { en: '{b} laughs for the first time in a month.', ja: '{b}がひと月ぶりに笑う。' },
  { en: 'The lamp goes out, and {a} stays.', ja: '明かりが消えても、{a}は残る。' },
  { en: '{A} writes the name of the street by heart.', ja: '{A}は通りの名をそらで書く。' },
];

export const BRIEFS: readonly Text[] = [
  { en: '{a} takes an order, and {b} has no paper.', ja: '{a}が注文を受けるが、{b}には紙がない。' },
  { en: 'A guest asks {b} for a lantern without a frame.', ja: '客が{b}に枠のない提灯を頼む。' },
  { en: '{a} and {b} disagree about the rent.', ja: '{a}と{b}は家賃のことで言い争う。' },
  { en: 'The street is dark, and {a} knows why.', ja: '通りが暗い。わけを知るのは{a}だ。' },
  { en: '{b} finds a key; {a} finds the door.', ja: '{b}は鍵を、{a}は扉を見つける。' },
  { en: 'The festival is moved, and {a} with it.', ja: '祭りの日取りが変わり、{a}も動く。' },
  {
    en: 'A debt is paid. {b} does not say by whom.',
    ja: '借金が返される。誰がとは{b}は言わない。',
  },
];

export const LABELS: readonly Text[] = [
  { en: 'under one roof', ja: '一つ屋根の下' },
  { en: 'the old ledger', ja: '古い帳面' },
  { en: 'a lantern without paper', ja: '紙のない提灯' },
  { en: 'rent and rain', ja: '家賃と雨' },
  { en: 'tea at the counter', ja: '帳場のお茶' },
  { en: 'keeper of the key', ja: '鍵の番' },
  { en: 'a tin box', ja: '缶の箱' },
  { en: 'the dark street', ja: '暗い通り' },
  { en: 'paste and bamboo', ja: '糊と竹' },
  { en: 'a promise on the bridge', ja: '橋の上の約束' },
  { en: 'apprentice at the lantern house', ja: '提灯屋の見習い' },
];

export const QUESTIONS: readonly Text[] = [
  { en: 'Who left the parcel on the step?', ja: '小包を置いたのは誰か。' },
  { en: 'Where is the missing lantern?', ja: '足りない提灯はどこにあるのか。' },
  { en: 'What does the ledger leave out?', ja: '帳面に書かれていないことは何か。' },
  { en: 'Who pays the rent of the house?', ja: '家賃を払っているのは誰か。' },
  { en: 'Why was the letter kept?', ja: 'なぜ手紙は残されたのか。' },
];

export const TITLES: readonly Text[] = [
  { en: 'Paper', ja: '紙' },
  { en: 'The Parcel on the Step', ja: '石段の小包' },
  { en: 'Who Counts the Lanterns', ja: '提灯を数える者' },
  { en: 'Rain', ja: '雨' },
  {
    en: 'A Ledger of Small Debts, and What It Leaves Out',
    ja: '小さな借金の帳面と、そこに書かれていないこと',
  },
  { en: 'Bridge', ja: '橋' },
  { en: 'Tin', ja: '缶' },
];

export const LONG_WORD: Text = {
  en: 'Laternenpapierkleisterbambusstreifenverarbeitungsmeisterpruefung',
  ja: '提灯紙貼糊竹骨組立職人修業証書授与式典実行委員会臨時総会議事録署名人選任投票立会人控室前廊下突当右側三番目引戸内側掲示板下段',
};

/** Of each kind in turn: a place, a group, an object, a term. Each has its name to itself. */
export const PLACES: readonly Text[] = [
  { en: 'the Corner Workshop', ja: '角の仕事場' },
  { en: 'the Ward Council', ja: '町内会議' },
  { en: 'the bronze bell', ja: '青銅の鐘' },
  { en: 'nagaya', ja: '長屋' },
  { en: 'Pine Ferry', ja: '松の渡し' },
  { en: 'the Dyers', ja: '染物組合' },
  { en: 'the indigo cloth', ja: '藍の布' },
  { en: 'giri', ja: '義理' },
  { en: 'the Salt Store', ja: '塩蔵' },
  { en: 'the Night Watch', ja: '夜回り隊' },
  { en: 'the lacquer comb', ja: '漆の櫛' },
  { en: 'wabi', ja: '侘び' },
  { en: 'Heron Bath', ja: '鷺の湯' },
  { en: 'the Puppeteers', ja: '人形一座' },
  { en: 'the ivory seal', ja: '象牙の印' },
  { en: 'tatemae', ja: '建前' },
  { en: 'Moon Slope', ja: '月見坂' },
  { en: 'the Kite Makers', ja: '凧師連' },
];

export function about({ en = '', ja = '' }: Text, a: CastMember, b: CastMember): Text {
  const put = (text: string, language: string) =>
    text
      .replaceAll('{a}', a.short[language] ?? '')
      .replaceAll('{b}', b.short[language] ?? '')
      .replaceAll('{A}', a.name[language] ?? '');
  return { en: put(en, 'en'), ja: put(ja, 'ja') };
}

/** Sentences as one paragraph each. */
export function paragraphs(texts: readonly Text[]): Text {
  const join = (language: string) => texts.map((text) => text[language]).join('\n\n');
  return { en: join('en'), ja: join('ja') };
}
