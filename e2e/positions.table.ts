/**
 * What a viewer of the flagship guide sees, and does not see, at each position.
 * Written from the facts, before the pages.
 */
export interface Row {
  position: 'premise' | 's01e01' | 's01e02';
  language: 'en' | 'ja';
  /** the address below /<language>/romantics-anonymous */
  page: '' | '/people' | '/relationships' | `/recap?key=${string}` | `/person?who=${string}`;
  shows: readonly RegExp[];
  hides: readonly RegExp[];
}

// Patterns are read against what a page says, not its source, and hold for pages in either
// language. Where a bare word is legitimate earlier, the pattern asks for the words around it.

/** First known from episode 1. */
const EPISODE_1: readonly RegExp[] = [
  // the title, and the piece that completes the box
  /Rainbow Palette|レインボー・?パレット/i,
  /Pure Kenji|ピュア・?ケンジ/i,
  // Kenji's death, and words about him that presume it
  /\b(?:dies|died|dead|death|dying|funeral|bereaved|passed away|passes away)\b|\bmourn/i,
  /\b(?:the|its|her|their) late (?:owner|mentor|master|chocolatier|Kenji)\b/i,
  /\b(?:former|previous) owner\b|\bKenji(?: Kuroiwa)? was\b|\bwas the owner\b/i,
  /(?<!必)死|亡き|亡くな|他界|葬儀|葬式|遺した|遺作/,
  /[元前]店主|[元前]オーナー|先代|(?:店主|オーナー)だった/,
  // what he is to Hana, and that he knows
  /\b(?:her|Hana[’']s) mentor\b|師匠|恩師/i,
  /\bonly Kenji\b|\bKenji alone\b|\bKenji[^.\n]{0,40}\bknows who\b|健二だけ/i,
  // the purchase (that Sosuke becomes the new head is public)
  /\btakeover\b|\bacquisition\b|\bacquire[sd]? (?:the shop|Le Sauveur|by)\b/i,
  /\b(?:buys|bought)\b|買収|買い取/i,
  // the anonymous deal being ended, the order from above
  /\b(?:end|ends|ending|cancels?|terminates?) (?:the|her|its) (?:contract|arrangement|deal)\b/i,
  /\bclos(?:e|es|ed|ing) (?:down )?(?:the shop|Le Sauveur)\b|\bonly (?:its|the) recipes\b/i,
  /打ち切|店を閉|ル・ソベールを閉|閉店|レシピだけ/,
  // Hana's past, her love's beginning, her job
  /\b(?:competition|contest)\b|コンペ|コンクール|コンテスト|大会/i,
  /\bmother\b|母(?!国|語)/i,
  /\brescue|\bsaved her\b|恩人|ひかれそう|轢かれ/i,
  /\bkendo\b|剣道/i,
  /Valentine|バレンタイン/i,
  /\bjob interview\b|\bsales floor\b|\bfloor staff\b|面接/i,
  /\bdelivery box\b|荷物受け|\b(?:a|the|his|her) rose\b/i,
  /\beach other[’']s arms\b|抱き合/i,
  /ssagaji|サガジ/i,
];

/** The words of episode 2's title, which is known wherever episode 2 is. */
const TITLE_2: readonly RegExp[] = [/yuzu/i, /truffle/i, /ゆず|ユズ|柚子/, /トリュフ/];

/** First known from episode 2, its title apart. */
const EPISODE_2: readonly RegExp[] = [
  /Sumiko|Yamaoka|澄子|山岡/i,
  /\bKuma\b|くま社長|クマ社長/,
  /Yonemoto|米本|Shima Ise|伊勢志摩/i,
  /\binn\b|旅館/i,
  /\bjam\b(?! sessions?)|ジャム(?!・?セッション)/i,
  /\be-?mails?\b|メール/i,
  /\bdeliver[^.\n]{0,40}\b(?:resumes|resumed|restored)\b/i,
  /\b(?:resumes|resumed|restores|restored)\b[^.\n]{0,40}\bdeliver/i,
  /納品[^。\n]{0,10}再開(?:し[たて、]|された|が決|を決|を伝|を認)/,
  // a handshake as such is legitimate at 1: he cannot bear one
  /\b(?:Hana and Sosuke|Sosuke and Hana|they|the two) (?:shake|shook) hands\b/i,
  /\bhandshake between\b|握手を交わし(?:て|、|た(?!こと))|ハナと(?:壮亮[がは])?握手し/i,
  /\bevery(?:one|body) has (?:a )?secrets?\b|誰にでも秘密|誰もが秘密/i,
  /\binsomnia|不眠/i,
  /\bHiro\b[^.\n]{0,20}\b(?:drives|is the driver)\b|\bdriver\b[^.\n]{0,30}\bHiro\b/i,
  /運転手[^。\n]{0,10}寛|寛[^。\n]{0,10}運転/,
];

/** First known from episode 3 or later. */
const EPISODE_3_AND_ON: readonly RegExp[] = [
  // titles and pieces
  /wasabi|わさび|ワサビ|山葵/i,
  /sakura|ボンボン・?(?:さくら|サクラ|桜)/i,
  /orangette|オランジェット/i,
  /two-way|confiserie|ツーウェイ|コンフィズリ/i,
  /chocolat du bonheur|chocolate of happiness|幸せのチョコレート/i,
  // the pact, and what is said in the rain
  /practi[cs]e partner|\bpracti[cs](?:e|es|ed|ing) on each other\b|練習相手/i,
  /\bhimself\b[^.\n]{0,24}\b(?:dirty|unclean|filthy)\b|自分(?:が|こそ|自身が|の方が)(?:汚い|不潔)/i,
  /\b(?:rehears|practi[cs])\w*[^.\n]{0,30}\bon Sosuke\b|壮亮を相手に[^。\n]{0,12}練習/i,
  /welcome party|歓迎会/i,
  // Sosuke's past
  /\bbrothers?\b|(?<!従)兄/i,
  /\bsterile\b|無菌/i,
  /\b(?:30|thirty) years ago\b|(?:30|三十)年前/i,
  // people
  /Ritsuko|Saegusa|律子|三枝/i,
  /Meiko Kaji|梶芽衣子/i,
  /\bHosen\b|宝仙|Sugiyama|杉山|Maneki|招き猫/i,
  /Sayaka Yamaguchi|山口紗弥加|Erika Okuda|奥田恵梨華|Harada|原田/i,
  /\bAndo\b|安藤|Sakaguchi|坂口/i,
  /Song Joong|Joong-?ki\b|ソン・?ジュンギ|송중기/i,
  /\bcameos?\b|special appearance|カメオ|特別出演/i,
  /Gabriel|ガブリエル/i,
  // the course of the romance
  /\bHiro\b[^.\n]{0,24}\b(?:loves?|love for|in love with|feelings for)\b[^.\n]{0,12}\bIrene\b/i,
  /寛[^。\n]{0,16}アイリーン(?:が好き|を愛|に恋|に想い|への想い|を抱き)/,
  /\bHana (?:loves|is in love with|falls (?:in love with|for)) Sosuke\b/i,
  /\bSosuke (?:loves|is in love with|falls (?:in love with|for)) Hana\b/i,
  /ハナ[はが]壮亮(?:を愛|に恋|に惹|が好き)|壮亮[はが]ハナ(?:を愛|に恋|に惹|が好き)/,
  /\bkiss|(?<![エテ])キス/i,
  /\bHiro\b[^.\n]{0,20}\b(?:embraces|hugs|takes) Irene\b|アイリーンを抱きしめ/i,
  /\bHiro\b[^.\n]{0,24}\bdrunk\b|\bdrunk(?:en)? Hiro\b|酔いつぶれ|介抱/i,
  /\bsomeone he has (?:his|an) eye on\b|気になる相手として/i,
  /\bSosuke\b[^.\n]{0,20}\bloves her\b|韓国語で(?:愛|好き|想い|告)/i,
  /\bcovers (?:Hana[’']s|her) eyes\b|(?:ハナ|彼女)の(?:目|瞳)を覆/i,
  /\b(?:the )?four (?:of them )?run into each other\b|(?:四人|4人)が鉢合わせ/i,
  /\b(?:become|are|as) a couple\b|恋人(?:に|と)な[っりる]|saranghae|サランヘ|사랑해/i,
  /\bwedding\b|\bmarr(?:y|ies|ied|iage)\b|\bbride|結婚|花嫁|花婿|挙式/i,
  // the unmasking
  /\bTakashi\b[^.\n]{0,40}\b(?:expos|unmask|suspect|suspicious|betray|turns against)/i,
  /\bexpos(?:e|es|ed|ing) (?:Hana|her (?:secret|identity))\b/i,
  /孝[^。\n]{0,30}(?:ハナを(?:疑|怪し)|裏切|暴[いきく露]|皆の前で)|正体を暴/,
  /\bTakashi (?:reveals|tells everyone|announces)\b|リモートで|\bremote(?:ly)? (?:lesson|teach)/i,
  /\bSosuke (?:learns|discovers|finds out|realises|realizes) (?:that )?(?:Hana|she) is the\b/i,
  // the shop, the company, the competition (that she once fled one is known at 1)
  /\bShuntaro\b[^.\n]{0,60}\b(?:closes|closed|closing|to close|close (?:the|Le)|shut)/i,
  /俊太郎[^。\n]{0,40}(?:閉店|閉め|閉じ|閉鎖|畳)/,
  /shareholder|株主/i,
  /社内の裏切り|父の危機|\bbetrayal (?:in|inside|within) the (?:firm|company)\b/i,
  /World Chocolat|ワールド・?ショコラ/i,
  /\bchampion|優勝(?:し|する|を目指|を果)/i,
  /\b(?:win|wins|won|winning) (?:the|a|an|at the) (?:[\w-]+ ){0,3}(?:competition|contest|prize)\b/i,
  /sunglasses|サングラス/i,
  // the journey (that she is Korean and moved to Japan is not one)
  /Seoul|ソウル(?!フル|ミュージック|音楽|メイト)/i,
  /\bfollow(?:s|ed|ing)? (?:her|Hana) (?:abroad|overseas|across|to (?:South )?Korea)\b/i,
  /\b(?:fl(?:y|ies|ew)|travels?|trip|returns?|goes|went) (?:back )?to (?:South )?Korea\b/i,
  /韓国(?:へ|に|まで)(?:渡る|渡り|飛|追|戻|帰|向か)|海を越えて(?:彼女|ハナ)を追/,
  // the epilogue, and what was said about the show afterwards
  /Anonymous Circle|アノニマス・?サークル|group counsell?ing|グループ・?カウンセリング/i,
  /\bseasons? (?:\d|one|two)|\b(?:first|second|next|new|this|final) season\b/i,
  /シーズン\s?[0-9０-９一二]|第[一二12]シーズン|セカンドシーズン/,
  /\bsequel|\bspin-?off|続編|スピンオフ|fan meeting|ファンミーティング|次回予告/i,
];

/** What no page may say to somebody at the position: what a later episode makes known. */
const LATER_THAN: Readonly<Record<Row['position'], readonly RegExp[]>> = {
  premise: [...EPISODE_1, ...TITLE_2, ...EPISODE_2, ...EPISODE_3_AND_ON],
  s01e01: [...TITLE_2, ...EPISODE_2, ...EPISODE_3_AND_ON],
  s01e02: EPISODE_3_AND_ON,
};

/** A recap speaks as of its own episode, while the page round it may name the next one's title. */
const LATER_IN_RECAP_1 = [...EPISODE_2, ...EPISODE_3_AND_ON];

const EPISODE = {
  en: { 1: /Episode 1\b/i, 2: /Episode 2\b/i },
  ja: { 1: /第\s?[1１]\s?話/, 2: /第\s?[2２]\s?話/ },
};

const UP_TO = {
  en: { 1: /Up to episode 1\b/i, 2: /Up to episode 2\b/i },
  ja: { 1: /第\s?[1１]\s?話まで/, 2: /第\s?[2２]\s?話まで/ },
};

const TITLE = {
  en: { 1: /Rainbow Palette/i, 2: /Truffles? Yuzu|Yuzu Truffles?/i },
  ja: { 1: /レインボー・?パレット/, 2: /ゆずトリュフ|トリュフ・?ユズ/ },
};

const UNKNOWN = {
  en: [/Not in your guide so far/i],
  ja: [/ここまでのガイドにはありません/],
};

/** Everybody who was announced before the first episode. */
const ANNOUNCED = {
  en: [/Sosuke/, /Hana/, /Hiro/, /Irene/, /Takashi/, /Motomi/, /Kenji/, /Shuntaro/],
  ja: [/壮亮/, /ハナ/, /寛/, /アイリーン/, /孝/, /元美/, /健二/, /俊太郎/],
};

const KENJI_DIES = {
  en: /\b(?:dies|died|dead|death|dying|passed away|passes away)\b|\b(?:the|her|its|their) late\b/i,
  ja: /(?<!必)死|亡/,
};

const SHOP_IS_BOUGHT = {
  en: /\b(?:buys|bought|buying|acquires|acquired|acquisition|takeover|takes over|taken over)\b/i,
  ja: /買収|買い取|傘下/,
};

const HANA_JOINS_THE_SHOP = {
  en: /\b(?:interview|hire[sd]?|staff|job|taken on|takes her on|works? (?:at|in) )/i,
  ja: /面接|採用|雇|店員|スタッフ|働/,
};

const ONE_EXCEPTION = {
  en: /exception|\b(?:can|able to|could) (?:look|meet|touch|bear|stand)|only (?:one|person)/i,
  ja: /例外|だけ|平気|大丈夫|症状/,
};

/** What episode 2 changes, each of which its recap and the page after it must state. */
const EPISODE_2_CHANGES = {
  en: [
    // Kuma's belief that Sumiko was dismissed …
    /Sumiko/,
    /misunderst|mistak|mistook|wrong|false|\bbeliev|\bthought\b|\bassum|\bblam/i,
    // … and its end
    /apologi|own (?:choice|reasons?|accord|decision|will)|private|personal|clear(?:s|ed) up/i,
    // the deliveries
    new RegExp(
      '(?:deliver|anonymous chocolatier)[\\s\\S]{0,240}' +
        '(?:resum|restor|reinstat|again|as before|once more)' +
        '|(?:resum|restor|reinstat|again|as before|once more)[\\s\\S]{0,240}' +
        '(?:deliver|anonymous chocolatier)',
      'i',
    ),
    // the promise
    /promise|\b(?:his|gave her|given her) word\b|ke(?:pt|eps?|eping) (?:her|Sumiko[’']s) secret/i,
  ],
  ja: [
    /澄子/,
    /誤解|思い込|勘違い|思ってい|信じて/,
    /詫び|謝[っりる罪]|本人|自分の(?:意思|都合|事情)|自ら|個人的|(?:誤解|疑い)が(?:解|晴)/,
    /納品[\s\S]{0,80}(?:再開|復活|続け|元どおり|元通り|再び|また)|(?:再開|復活|再び)[\s\S]{0,80}納品/,
    /約束|秘密を守/,
  ],
};

/** The rows of one viewer in one language: by page, what it shows. */
function at(
  position: Row['position'],
  language: Row['language'],
  pages: readonly (readonly [page: Row['page'], shows: readonly RegExp[]])[],
): Row[] {
  const hides = LATER_THAN[position];
  return pages.map(([page, shows]) => ({ position, language, page, shows, hides }));
}

export const rows: readonly Row[] = [
  ...at('premise', 'en', [
    ['', [/Romantics Anonymous/, /Hana/, /Sosuke/, /Le Sauveur/]],
    ['/people', ANNOUNCED.en],
    ['/relationships', [/Hana/, /Hiro/, /Sosuke/, /Irene/, /Takashi/, /cousin/i, /friend/i]],
    ['/recap?key=s01e01', [EPISODE.en[1]]],
    ['/recap?key=s01e02', [EPISODE.en[2]]],
    ['/person?who=sosuke', [/Sosuke/, /\bheir\b|\bson\b/i, /touch/i, /Le Sauveur|\bshop\b/]],
    ['/person?who=hana', [/Hana/, /chocolatier/i, /\beyes?\b|\bgaze\b|\blook/i]],
    ['/person?who=hiro', [/Hiro/, /\bbar\b/i, /Sosuke/, /Hana/]],
    ['/person?who=irene', [/Irene/, /psychiatr|counsel|psycholog/i, /Sosuke/]],
    ['/person?who=takashi', [/Takashi/, /cousin/i, /Sosuke/]],
    ['/person?who=motomi', [/Motomi/, /chocolatier/i]],
    ['/person?who=kenji', [/Kenji/, /\bowner\b|\bowns\b/i, /Le Sauveur|\bshop\b/]],
    ['/person?who=shuntaro', [/Shuntaro/, /\bchair/i, /Futago|confectioner/i]],
    ['/person?who=sumiko', UNKNOWN.en],
    ['/person?who=kuma', UNKNOWN.en],
  ]),

  ...at('premise', 'ja', [
    ['', [/匿名の恋人たち/, /ハナ/, /壮亮/, /ル・ソベール/]],
    ['/people', ANNOUNCED.ja],
    ['/relationships', [/ハナ/, /寛/, /壮亮/, /アイリーン/, /孝/, /従兄|従弟|いとこ/, /友/]],
    ['/recap?key=s01e01', [EPISODE.ja[1]]],
    ['/recap?key=s01e02', [EPISODE.ja[2]]],
    [
      '/person?who=sosuke',
      [/壮亮/, /御曹司|跡取り|跡継ぎ|後継/, /触れ|触ら|接触/, /ル・ソベール|店/],
    ],
    ['/person?who=hana', [/ハナ/, /ショコラティエ/, /目|視線/]],
    ['/person?who=hiro', [/寛/, /バー/, /壮亮/, /ハナ/]],
    ['/person?who=irene', [/アイリーン/, /精神科|カウンセ/, /壮亮/]],
    ['/person?who=takashi', [/孝/, /従兄|従弟|いとこ/, /壮亮/]],
    ['/person?who=motomi', [/元美/, /ショコラティエ/]],
    ['/person?who=kenji', [/健二/, /店主|オーナー/, /ル・ソベール|店/]],
    ['/person?who=shuntaro', [/俊太郎/, /会長/, /双子製菓/]],
    ['/person?who=sumiko', UNKNOWN.ja],
    ['/person?who=kuma', UNKNOWN.ja],
  ]),

  ...at('s01e01', 'en', [
    ['', [UP_TO.en[1], TITLE.en[1], /Hana/, /Sosuke/, KENJI_DIES.en, HANA_JOINS_THE_SHOP.en]],
    ['/people', ANNOUNCED.en],
    ['/relationships', [/Hana/, /Hiro/, /Sosuke/, /Irene/, /Takashi/, /Kenji/, /cousin/i]],
    [
      '/recap?key=s01e01',
      [
        TITLE.en[1],
        /Pure Kenji/i,
        /Valentine/,
        /Hiro/,
        KENJI_DIES.en,
        /Futago/,
        SHOP_IS_BOUGHT.en,
        HANA_JOINS_THE_SHOP.en,
        ONE_EXCEPTION.en,
      ],
    ],
    ['/recap?key=s01e02', [EPISODE.en[2]]],
    ['/person?who=sosuke', [/Sosuke/, /Le Sauveur|\bshop\b/, /Irene/, /Takashi/, /Hana/]],
    ['/person?who=hana', [/Hana/, /Pure Kenji|anonymous/i, /Kenji/, /mother/i, /Hiro/, /Sosuke/]],
    ['/person?who=hiro', [/Hiro/, /Brush|\bbar\b/i, /kendo|rescue|save[sd]|\bcar\b/i, /Hana/]],
    ['/person?who=irene', [/Irene/, /psychiatr|counsel|treat|patient/i, /Sosuke/]],
    ['/person?who=takashi', [/Takashi/, /cousin/i, /cover|help|support|stands? in|shield/i]],
    ['/person?who=motomi', [/Motomi/, /chocolatier/i]],
    ['/person?who=kenji', [/Kenji/, KENJI_DIES.en, /Hana/, /mentor|teach|taught|took her|father/i]],
    ['/person?who=shuntaro', [/Shuntaro/, /\bchair/i, /Futago|confectioner/i]],
    ['/person?who=sumiko', UNKNOWN.en],
    ['/person?who=kuma', UNKNOWN.en],
  ]),

  ...at('s01e01', 'ja', [
    ['', [UP_TO.ja[1], TITLE.ja[1], /ハナ/, /壮亮/, KENJI_DIES.ja, HANA_JOINS_THE_SHOP.ja]],
    ['/people', ANNOUNCED.ja],
    ['/relationships', [/ハナ/, /寛/, /壮亮/, /アイリーン/, /孝/, /健二/, /従兄|従弟|いとこ/]],
    [
      '/recap?key=s01e01',
      [
        TITLE.ja[1],
        /ピュア・?ケンジ/,
        /バレンタイン/,
        /寛/,
        KENJI_DIES.ja,
        /双子製菓/,
        SHOP_IS_BOUGHT.ja,
        HANA_JOINS_THE_SHOP.ja,
        ONE_EXCEPTION.ja,
      ],
    ],
    ['/recap?key=s01e02', [EPISODE.ja[2]]],
    ['/person?who=sosuke', [/壮亮/, /ル・ソベール|店/, /アイリーン/, /孝/, /ハナ/]],
    ['/person?who=hana', [/ハナ/, /ピュア・?ケンジ|匿名/, /健二/, /母/, /寛/, /壮亮/]],
    ['/person?who=hiro', [/寛/, /ブラッシュ|バー/, /剣道|助け|救|恩人/, /ハナ/]],
    ['/person?who=irene', [/アイリーン/, /精神科|カウンセ|治療|患者/, /壮亮/]],
    ['/person?who=takashi', [/孝/, /従兄|従弟|いとこ/, /補|支え|助け|かば|庇|代わ|フォロー/]],
    ['/person?who=motomi', [/元美/, /ショコラティエ/]],
    ['/person?who=kenji', [/健二/, KENJI_DIES.ja, /ハナ/, /師|父|恩|育て|雇|見出|見いだ/]],
    ['/person?who=shuntaro', [/俊太郎/, /会長/, /双子製菓/]],
    ['/person?who=sumiko', UNKNOWN.ja],
    ['/person?who=kuma', UNKNOWN.ja],
  ]),

  ...at('s01e02', 'en', [
    ['', [UP_TO.en[2], TITLE.en[2], /Hana/, /Sosuke/, ...EPISODE_2_CHANGES.en]],
    ['/people', [...ANNOUNCED.en, /Sumiko/, /Kuma/]],
    ['/relationships', [/Hana/, /Hiro/, /Sosuke/, /Irene/, /Takashi/, /Kuma/, /Sumiko/]],
    [
      '/recap?key=s01e02',
      [
        TITLE.en[2],
        /Kuma/,
        /Hiro/,
        /mail|writes|wrote|message/i,
        /stain|spill|clothes|shirt|dirt/i,
        /\binn\b|\bbaths?\b/i,
        /secret/i,
        /handshake|(?:shake|shook|shaking) hands|(?:takes?|shakes?|holds?) (?:his|her) hand/i,
        ...EPISODE_2_CHANGES.en,
      ],
    ],
    ['/person?who=sosuke', [/Sosuke/, /promise|\bword\b|secret/i, /Sumiko/, /Hana/]],
    ['/person?who=hana', [/Hana/, /deliver|suppl/i, /floor|staff|customers/i, /Hiro/, /Sosuke/]],
    ['/person?who=hiro', [/Hiro/, /\bdr(?:ive|ove|iving)|sleep|insomnia/i, /Hana/]],
    ['/person?who=irene', [/Irene/, /psychiatr|counsel|treat|patient/i, /Sosuke/]],
    ['/person?who=takashi', [/Takashi/, /cousin/i, /Sosuke/]],
    ['/person?who=motomi', [/Motomi/, /chocolatier/i]],
    ['/person?who=kenji', [/Kenji/, KENJI_DIES.en, /Hana/]],
    ['/person?who=shuntaro', [/Shuntaro/, /\bchair/i, /Futago|confectioner/i]],
    ['/person?who=sumiko', [/Sumiko/, /manager/i, /\bleft\b|\bleav|resign|\bquit/i, /Sosuke/]],
    ['/person?who=kuma', [/Kuma/, /yuzu/i, /suppl|\bjam\b/i]],
    // later people and people who never were get the same answer
    ['/person?who=ritsuko', UNKNOWN.en],
    ['/person?who=ando', UNKNOWN.en],
    ['/person?who=nobody-of-this-name', UNKNOWN.en],
  ]),

  ...at('s01e02', 'ja', [
    ['', [UP_TO.ja[2], TITLE.ja[2], /ハナ/, /壮亮/, ...EPISODE_2_CHANGES.ja]],
    ['/people', [...ANNOUNCED.ja, /澄子/, /くま社長/]],
    ['/relationships', [/ハナ/, /寛/, /壮亮/, /アイリーン/, /孝/, /くま社長/, /澄子/]],
    [
      '/recap?key=s01e02',
      [
        TITLE.ja[2],
        /くま社長/,
        /寛/,
        /メール|メッセージ|書/,
        /汚|染み|シミ|しみ|服/,
        /旅館|湯|風呂/,
        /秘密/,
        /握手|手を(?:握|取)/,
        ...EPISODE_2_CHANGES.ja,
      ],
    ],
    ['/person?who=sosuke', [/壮亮/, /約束|秘密/, /澄子/, /ハナ/]],
    ['/person?who=hana', [/ハナ/, /納品|納め|届け/, /ホール|店員|スタッフ|接客/, /寛/, /壮亮/]],
    ['/person?who=hiro', [/寛/, /運転|眠/, /ハナ/]],
    ['/person?who=irene', [/アイリーン/, /精神科|カウンセ|治療|患者/, /壮亮/]],
    ['/person?who=takashi', [/孝/, /従兄|従弟|いとこ/, /壮亮/]],
    ['/person?who=motomi', [/元美/, /ショコラティエ/]],
    ['/person?who=kenji', [/健二/, KENJI_DIES.ja, /ハナ/]],
    ['/person?who=shuntaro', [/俊太郎/, /会長/, /双子製菓/]],
    ['/person?who=sumiko', [/澄子/, /マネー?ジャー/, /退職|辞め|退い|去/, /壮亮/]],
    ['/person?who=kuma', [/くま社長/, /ゆず|ユズ|柚子/, /ジャム|仕入|取引/]],
    // later people and people who never were get the same answer
    ['/person?who=ritsuko', UNKNOWN.ja],
    ['/person?who=ando', UNKNOWN.ja],
    ['/person?who=nobody-of-this-name', UNKNOWN.ja],
  ]),

  {
    position: 's01e02',
    language: 'en',
    page: '/recap?key=s01e01',
    shows: [TITLE.en[1], /Pure Kenji/i, /Valentine/, KENJI_DIES.en, SHOP_IS_BOUGHT.en],
    hides: LATER_IN_RECAP_1,
  },
  {
    position: 's01e02',
    language: 'ja',
    page: '/recap?key=s01e01',
    shows: [TITLE.ja[1], /ピュア・?ケンジ/, /バレンタイン/, KENJI_DIES.ja, SHOP_IS_BOUGHT.ja],
    hides: LATER_IN_RECAP_1,
  },
];
