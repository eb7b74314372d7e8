/** What a naive guide to the flagship show gives away too early, and from where each is safe. */
export type Row = {
  trap: `T${number}`;
  what: string;
  en: RegExp;
  ja: RegExp;
  /** A sentence that falls into the trap. */
  planted: { en: string; ja: string };
} & (
  | { safeFrom: `s01e0${number}`; never?: undefined }
  /** The guide says it nowhere. */
  | { never: true; reason: string; safeFrom?: undefined }
);

// Patterns are read against the JSON of what is served, so they know fields as well as words. Names
// stand in it in all languages, and so each pattern is read in either.

export const rows: readonly Row[] = [
  {
    trap: 'T1',
    what: 'the guest of episode 2 and the actors of that episode',
    safeFrom: 's01e02',
    en: /Yonemoto|Shima Ise/i,
    ja: /米本|伊勢志摩/,
    planted: { en: 'With Takato Yonemoto.', ja: '米本学仁も出演します。' },
  },
  {
    trap: 'T1',
    what: 'the guest of episode 5',
    safeFrom: 's01e05',
    en: /Meiko Kaji|Ritsuko|Saegusa/i,
    ja: /梶芽衣子|律子|三枝/,
    planted: { en: 'With Meiko Kaji as a guest.', ja: 'ゲストは梶芽衣子です。' },
  },
  {
    trap: 'T1',
    what: 'the first surprise guest of the last scene',
    safeFrom: 's01e08',
    en: /Sakaguchi|\bAndo\b/i,
    ja: /坂口|安藤/,
    planted: { en: 'Kentaro Sakaguchi plays Ando.', ja: '坂口健太郎が安藤を演じます。' },
  },
  {
    trap: 'T1',
    what: 'the second surprise guest of the last scene',
    safeFrom: 's01e08',
    en: /Song Joong|Joong-?ki\b|\bcameos?\b|special appearance/i,
    ja: /ソン・?ジュンギ|송중기|カメオ|特別出演/,
    planted: { en: 'Song Joong-ki makes an appearance.', ja: 'ソン・ジュンギも登場します。' },
  },
  {
    trap: 'T1',
    what: 'three names of the cast list',
    never: true,
    reason: 'their parts and episodes are not known',
    en: /Yamaguchi|Erika Okuda|Harada|\bHosen\b|Sugiyama|Maneki/i,
    ja: /山口紗弥加|奥田恵梨華|原田|宝仙|杉山|招き猫/,
    planted: { en: 'With Sayaka Yamaguchi.', ja: '山口紗弥加も出演します。' },
  },
  {
    trap: 'T3',
    what: 'the title of episode 2',
    safeFrom: 's01e02',
    en: /Truffles? Yuzu|Yuzu Truffles?/i,
    ja: /ゆず・?トリュフ/,
    planted: { en: 'Then comes "Truffles Yuzu".', ja: '次は「ゆずトリュフ」です。' },
  },
  {
    trap: 'T3',
    what: 'the title of episode 3',
    safeFrom: 's01e03',
    en: /Wasabi en Soie/i,
    ja: /わさびアンソワ/,
    planted: { en: 'Then comes "Wasabi en Soie".', ja: '次は「わさびアンソワ」です。' },
  },
  {
    trap: 'T3',
    what: 'the title of episode 4',
    safeFrom: 's01e04',
    en: /Bonbon Sakura/i,
    ja: /ボンボン・?さくら/,
    planted: { en: 'Then comes "Bonbon Sakura".', ja: '次は「ボンボンさくら」です。' },
  },
  {
    trap: 'T3',
    what: 'the title of episode 5',
    safeFrom: 's01e05',
    en: /Special Orangette/i,
    ja: /スペシャル・?オランジェット/,
    planted: {
      en: 'Then comes "Special Orangette".',
      ja: '次は「スペシャルオランジェット」です。',
    },
  },
  {
    trap: 'T3',
    what: 'the title of episode 6',
    safeFrom: 's01e06',
    en: /Two-Way Confiserie/i,
    ja: /"title":"第6話"|ツーウェイ/,
    planted: { en: 'Then comes "Two-Way Confiserie".', ja: '次は「ツーウェイ」です。' },
  },
  {
    trap: 'T3',
    what: 'that the title of episode 7 is the name of a piece known before',
    safeFrom: 's01e07',
    en: /"title":"Pure Kenji"|\bepisode (?:7|seven)\b[^.]*Pure Kenji/i,
    ja: /"title":"ピュア・?ケンジ"|第\s?[7７七]\s?話[^。]*ピュア・?ケンジ/,
    planted: { en: 'Episode 7 is called Pure Kenji.', ja: '第7話の題は「ピュアケンジ」です。' },
  },
  {
    trap: 'T3',
    what: 'the title of episode 8',
    safeFrom: 's01e08',
    en: /Chocolat du Bonheur|chocolate of happiness/i,
    ja: /幸せの・?チョコレート/,
    planted: { en: 'It ends in "Chocolat du Bonheur".', ja: '最後は「幸せのチョコレート」です。' },
  },
  {
    trap: 'T4',
    what: 'the piece with yuzu',
    safeFrom: 's01e02',
    en: /yuzu|truffle/i,
    ja: /ゆず|ユズ|柚子|トリュフ/,
    planted: { en: 'The first of the seven has yuzu.', ja: '七粒の一つはトリュフユズです。' },
  },
  {
    trap: 'T4',
    what: 'the piece with wasabi',
    safeFrom: 's01e03',
    en: /wasabi/i,
    ja: /わさび|ワサビ|山葵/,
    planted: { en: 'The second of the seven has wasabi.', ja: '七粒の一つはわさびです。' },
  },
  {
    trap: 'T4',
    what: 'the piece with cherry blossom',
    safeFrom: 's01e04',
    en: /sakura|cherry blossom/i,
    ja: /さくら|サクラ|桜/,
    planted: { en: 'The third of the seven has sakura.', ja: '七粒の一つはさくらです。' },
  },
  {
    trap: 'T4',
    what: 'the piece with orange',
    safeFrom: 's01e05',
    en: /orangette/i,
    ja: /オランジェット/,
    planted: { en: 'The fourth is an orangette.', ja: '七粒の一つはオランジェットです。' },
  },
  {
    trap: 'T5',
    what: 'the death of Kenji',
    safeFrom: 's01e01',
    en: /\b(?:dies|died|dead|death|dying|funeral|mourn\w*|passe[sd] away)\b|\blate owner\b/i,
    ja: /(?<!必)死|亡き|亡くな|他界|葬儀|遺した/,
    planted: { en: 'Kenji is the late owner of the shop.', ja: '健二は亡き店主です。' },
  },
  {
    trap: 'T5',
    what: 'Kenji in the past tense',
    safeFrom: 's01e01',
    en: /\b(?:former|previous|late) owner\b|\bKenji(?: Kuroiwa)? was\b|\bwas the owner\b/i,
    ja: /[元前](?:店主|オーナー)|亡き店主|先代|(?:店主|オーナー)で(?:し|あっ)た/,
    planted: { en: 'Kenji was the owner of the shop.', ja: '健二は店主でした。' },
  },
  {
    trap: 'T6',
    what: 'how Sosuke came to be head of the shop',
    safeFrom: 's01e01',
    en: /\bsuccee?d(?:s|ed) Kenji|\bsuccessor\b|takeover|\bhas bought\b|\bbuys Le Sauveur/i,
    ja: /後任|後を継|買収|買い取/,
    planted: { en: 'He succeeds Kenji as head.', ja: '健二の後任として社長になります。' },
  },
  {
    trap: 'T7',
    what: 'that Kenji alone knows who the chocolatier is',
    safeFrom: 's01e01',
    en: /\b[Oo]nly Kenji|\bKenji,? (?:who )?alone\b|\bonly one who knew?s?\b/,
    ja: /知るのは[^。]{0,12}健二だけ|知っているのは[^。]{0,12}健二だけ|正体を知る/,
    planted: { en: 'Only Kenji knows who she is.', ja: '正体を知るのは健二だけです。' },
  },
  {
    trap: 'T7',
    what: 'that the shop, Takashi and Sosuke learn who the chocolatier is',
    safeFrom: 's01e07',
    en: new RegExp(
      '"id":"anonymous-chocolatier"[^}]*"learnedBy":\\["' +
        '|\\b(?:everybody|everyone|staff|Sosuke|Takashi|he|they)\\b[^."]{0,30}' +
        '\\b(?:knows?|learns?|discovers?|reveals?)\\b[^."]{0,40}' +
        '\\bthat (?:Hana|she) is the anonym' +
        '|\\banonymous chocolatier is Hana\\b',
      'i',
    ),
    ja: new RegExp(
      '"id":"anonymous-chocolatier"[^}]*"learnedBy":\\["' +
        '|(?:店の皆|皆|店員たち|壮亮|孝)[^。"]{0,24}正体を(?:知[らりっ]|見抜|突き止)' +
        '|正体(?:は|を)[^。"]{0,12}(?:皆に知られ|明か(?:し|され))',
    ),
    planted: {
      en: 'Sosuke learns that she is the anonymous chocolatier.',
      ja: '壮亮はハナの正体を知ってしまいます。',
    },
  },
  {
    trap: 'T8',
    what: 'the floor manager who left',
    safeFrom: 's01e02',
    en: /Sumiko|Yamaoka|floor manager|\bresign/i,
    ja: /澄子|山岡|ホールマネー?ジャー|退職/,
    planted: { en: 'The floor manager has resigned.', ja: 'ホールマネージャーは退職しました。' },
  },
  {
    trap: 'T9',
    what: 'practice partners',
    safeFrom: 's01e03',
    en: /practi[cs]e partner|\bpracti[cs](?:e|es|ed|ing) (?:on (?:each|one)|together|looking)/i,
    ja: /練習相手|(?:触れる|見つめる|ハグ)[^。"]{0,10}練習/,
    planted: { en: 'They become practice partners.', ja: '二人は練習相手になります。' },
  },
  {
    trap: 'T10',
    what: 'that it is himself whom Sosuke finds unclean',
    safeFrom: 's01e03',
    en: /\bhimself\b[^."]{0,24}\b(?:dirty|unclean|filthy)\b|\bdirty\b[^"]{0,24}\bhimself\b/i,
    ja: /自分(?:自身)?(?:が|こそ|のこと[をが]|のほうが|の方が|を)[^。"]{0,6}(?:汚|不潔|けがれ)/,
    planted: { en: 'He feels himself to be unclean.', ja: '壮亮は自分が汚いと感じています。' },
  },
  {
    trap: 'T11',
    what: 'the brother in a sterile room',
    safeFrom: 's01e03',
    en: /\bbrothers?\b|\bsterile\b/i,
    ja: /(?<!従)兄|無菌/,
    planted: { en: 'He had an elder brother.', ja: '壮亮には兄がいました。' },
  },
  {
    trap: 'T11',
    what: 'the guilt behind the fear',
    safeFrom: 's01e05',
    en: /\bguilt/i,
    ja: /罪悪感|罪の意識/,
    planted: { en: 'Guilt is behind his fear.', ja: '恐れの奥には罪悪感があります。' },
  },
  {
    trap: 'T12',
    what: 'that the four find out how they are connected',
    safeFrom: 's01e05',
    en: /\bfour\b[^."]{0,30}\b(?:run into|meet|connected)\b/i,
    ja: /四人[^。"]{0,12}(?:鉢合わせ|つながって)/,
    planted: { en: 'The four run into one another.', ja: '四人が鉢合わせします。' },
  },
  {
    trap: 'T13',
    what: 'that Hiro loves Irene',
    safeFrom: 's01e05',
    en: new RegExp(
      '"ends":\\["hiro","irene"\\]|\\bHiro\\b[^."]{0,24}\\b(?:loves?|feelings for)\\b[^."]{0,12}' +
        '\\bIrene\\b|\\bIrene\\b[^."]{0,12}\\bin his arms\\b',
      'i',
    ),
    ja: new RegExp(
      '"ends":\\["hiro","irene"\\]' +
        '|寛[^。"]{0,16}アイリーン(?:が好き|を愛|に恋|に想い|への想い|を抱)',
    ),
    planted: { en: 'Hiro loves Irene.', ja: '寛はアイリーンが好きです。' },
  },
  {
    trap: 'T14',
    what: 'the word of Sosuke in public',
    safeFrom: 's01e05',
    en: /\bhas (?:his|an) eye on\b/i,
    ja: /気になる(?:相手|人|女性)/,
    planted: { en: 'She is someone he has his eye on.', ja: 'ハナは気になる相手です。' },
  },
  {
    trap: 'T14',
    what: 'love between Hana and Sosuke',
    safeFrom: 's01e08',
    en: new RegExp(
      '"ends":\\["(?:hana","sosuke|sosuke","hana)"\\],"mutual":\\w+,"kinds":\\[[^\\]]*"love"' +
        '|\\bHana (?:loves|is in love with|falls (?:in love with|for)) Sosuke\\b' +
        '|\\bSosuke (?:loves|is in love with|falls (?:in love with|for)) Hana\\b' +
        '|\\bhe loves her\\b|saranghae',
      'i',
    ),
    ja: new RegExp(
      '"ends":\\["(?:hana","sosuke|sosuke","hana)"\\],"mutual":\\w+,"kinds":\\[[^\\]]*"love"' +
        '|ハナ[はが]壮亮(?:を愛|に恋|に惹|が好き)|壮亮[はが]ハナ(?:を愛|に恋|に惹|が好き)' +
        '|愛を告げ|サランヘ',
    ),
    planted: { en: 'Sosuke loves Hana.', ja: '壮亮はハナに恋をしています。' },
  },
  {
    trap: 'T15',
    what: 'Takashi as the one who suspects and exposes Hana',
    safeFrom: 's01e07',
    en: /\bTakashi\b[^."]{0,40}\b(?:expos|unmask|suspicious|suspect|reveal)|\bexposed Hana\b/i,
    ja: /孝[^。"]{0,30}(?:怪し|疑|暴|明か)|ハナの正体を明か/,
    planted: { en: 'Takashi grows suspicious.', ja: '孝はハナを怪しみます。' },
  },
  {
    trap: 'T15',
    what: 'Takashi on the other side',
    safeFrom: 's01e08',
    en: /\bopposite sides?\b|\bother side\b|\bopponent|\bantagonist|struggle over the company/i,
    ja: /相対する側|敵対|黒幕|会社をめぐる争い/,
    planted: { en: 'Takashi is the antagonist.', ja: '孝は壮亮と敵対します。' },
  },
  {
    trap: 'T16',
    what: 'that Shuntaro means to close the shop',
    safeFrom: 's01e07',
    en: /\bclos(?:e|ed|es|ing) (?:down )?(?:Le Sauveur|the shop|it)\b|\b(?:to be|shop) closed\b/i,
    ja: /閉店|(?:店|ル・ソベール)を[^。"]{0,4}(?:閉|畳)/,
    planted: { en: 'Shuntaro means to close the shop.', ja: '俊太郎は店を閉めるつもりです。' },
  },
  {
    trap: 'T17',
    what: 'Hana as a chocolatier in the open',
    safeFrom: 's01e08',
    en: new RegExp(
      '\\bchocolatier\\b[^."]{0,24}\\bin her own name\\b|\\bsunglasses\\b' +
        '|\\bHana\\b[^."]{0,24}\\b(?:works|is) (?:a|as a) chocolatier (?:at|of) Le Sauveur',
      'i',
    ),
    ja: /(?:自分の名前|本名)で[^。"]{0,16}ショコラティエ|サングラス/,
    planted: {
      en: 'She is a chocolatier of the shop in her own name.',
      ja: 'ハナは本名で働くショコラティエです。',
    },
  },
  {
    trap: 'T18',
    what: 'that Hana once fled a competition',
    safeFrom: 's01e01',
    en: /\b(?:competition|contest)\b/i,
    ja: /コンペ|コンクール|コンテスト|大会/,
    planted: { en: 'She once fled a competition.', ja: 'かつてコンペから逃げ出しました。' },
  },
  {
    trap: 'T18',
    what: 'the world competition as the goal',
    safeFrom: 's01e07',
    en: /World Chocolat|\b(?:victory|win\w*)\b[^."]{0,20}\b(?:competition|World)\b|\bchampion/i,
    ja: /ワールド・?ショコラ|優勝|世界大会/,
    planted: { en: 'The goal is to win the competition.', ja: '目標は世界大会です。' },
  },
  {
    trap: 'T18',
    what: 'that the competition is won',
    safeFrom: 's01e08',
    en: new RegExp(
      '\\bHana (?:has )?w(?:ins|on)\\b|\\bhas won\\b|\\bher victory\\b' +
        '|\\bwon the (?:World|competition)\\b',
      'i',
    ),
    ja: /優勝しました|優勝します|優勝した/,
    planted: { en: 'Hana has won.', ja: 'ハナが優勝しました。' },
  },
  {
    trap: 'T19',
    what: 'the journey',
    safeFrom: 's01e07',
    en: /\bacross the sea\b|\b(?:abroad|overseas)\b/i,
    ja: /海を(?:越え|渡)|海の向こう|海外/,
    planted: { en: 'He follows her across the sea.', ja: '壮亮は海を越えて彼女を追います。' },
  },
  {
    trap: 'T19',
    what: 'Korea as a place of the story',
    never: true,
    reason: 'that the journey leads there is an inference',
    en: /\bSeoul\b|\b(?:to|in|from) (?:South )?Korea\b/i,
    ja: /ソウル|韓国(?:へ|に|まで|で(?!は))(?!人)/,
    planted: { en: 'He follows her to Korea.', ja: '壮亮は韓国へ飛びます。' },
  },
  {
    trap: 'T20',
    what: 'the wedding',
    safeFrom: 's01e08',
    en: /\bwedding\b|\bmarr(?:y|ies|ied|iage)\b|\bbride/i,
    ja: /結婚|花嫁|花婿|挙式/,
    planted: { en: 'There is a wedding.', ja: '結婚式があります。' },
  },
  {
    trap: 'T20',
    what: 'a couple',
    safeFrom: 's01e08',
    en: /"a couple"|\b(?:are|become|as) a couple\b/i,
    ja: /"恋人(?:どうし)?"|恋人(?:に|と)な|結ばれ|夫婦/,
    planted: { en: 'The two become a couple.', ja: '二人は恋人になります。' },
  },
  {
    trap: 'T20',
    what: 'a kiss, even one that is not given',
    safeFrom: 's01e06',
    en: /\bkiss/i,
    ja: /(?<![エテ])キス/,
    planted: { en: 'They almost kiss.', ja: '二人はキスしそうになります。' },
  },
  {
    trap: 'T21',
    what: 'the group and its new counsellor',
    safeFrom: 's01e08',
    en: /Anonymous Circle|group counsell?ing|\bnew counsellor\b/i,
    ja: /アノニマス・?サークル|グループ・?カウンセリング|新しいカウンセラー/,
    planted: { en: 'Anonymous Circle meets.', ja: 'アノニマスサークルが開かれます。' },
  },
  {
    trap: 'T22',
    what: 'talk of a sequel',
    safeFrom: 's01e08',
    en: /\bsequel|\bspin-?off|\bseasons? (?:\d|one|two)\b|\b(?:first|second|next) season\b/i,
    ja: /続編|スピンオフ|シーズン\s?[0-9０-９一二]|第[一二12]シーズン/,
    planted: { en: 'This is the first season.', ja: 'シーズン1の物語です。' },
  },
  {
    trap: 'T23',
    what: 'death or the takeover as a tag',
    safeFrom: 's01e01',
    en: /"keywords":\[[^\]]*takeover|\bdeath\b|\bbereave/i,
    ja: /"keywords":\[[^\]]*買収|急死|死別/,
    planted: { en: 'Tags: chocolate, death.', ja: 'タグ：チョコレート、死別' },
  },
  {
    trap: 'T23',
    what: 'exposure as a tag',
    safeFrom: 's01e07',
    en: /\bunmasked\b|\bexposure\b/i,
    ja: /暴かれた正体|正体を(?:暴|明か)/,
    planted: { en: 'Tags: chocolate, unmasked.', ja: 'タグ：チョコレート、暴かれた正体' },
  },
  {
    trap: 'T23',
    what: 'betrayal as a tag',
    safeFrom: 's01e08',
    en: /\bbetrayals?\b|\bbetrays\b/i,
    ja: /裏切/,
    planted: { en: 'Tags: chocolate, betrayal.', ja: 'タグ：チョコレート、裏切り' },
  },
  {
    trap: 'T23',
    what: 'how it ends',
    safeFrom: 's01e08',
    en: /\bhappy end|\bend(?:s|ing) happily\b|\brunning from the wedding\b/i,
    ja: /幸せな(?:結末|終わり)|ハッピー・?エンド|大団円|結婚式からの逃走/,
    planted: { en: 'It has a happy ending.', ja: 'ハッピーエンドの物語です。' },
  },
  {
    trap: 'T23',
    what: 'an outcome as a tag',
    never: true,
    reason: 'the guide tells what happens, and not what kind of ending it is',
    en: /\bfound family\b|\breunion\b/i,
    ja: /疑似家族|再会/,
    planted: { en: 'Tags: chocolate, reunion.', ja: 'タグ：チョコレート、再会' },
  },
  {
    trap: 'T26',
    what: 'what happened after the release',
    safeFrom: 's01e08',
    en: /\bfan meeting\b|\b(?:1[7-9]|2\d|3[01]) October 2025\b|\bNovember 2025\b/i,
    ja: /ファンミーティング|2025年(?:10月(?:1[7-9]|2\d|3[01])日|11月)/,
    planted: { en: 'A fan meeting followed.', ja: 'ファンミーティングも開かれました。' },
  },
  {
    trap: 'T27',
    what: 'the rescue from a car',
    safeFrom: 's01e01',
    en: /\bsaved her\b|\brescue/i,
    ja: /ひかれそう|轢かれ|助けてくれ|恩人/,
    planted: { en: 'He rescued her once.', ja: '寛はハナの恩人です。' },
  },
  {
    trap: 'T27',
    what: 'the rescue as a fact',
    never: true,
    reason: 'it is told as what Hana remembers',
    en: /(?<!remember[^."]*)\b(?:saved|rescued) (?:her|Hana)\b|\bher (?:rescuer|saviour)\b/i,
    ja: /(?<!記憶[^。"]*)(?:ひかれそう[^。"]*助け|轢かれ|助けてくれ)(?![^。"]*覚え)|恩人/,
    planted: { en: 'Hiro saved her from a car.', ja: '寛はハナの命の恩人です。' },
  },
  {
    trap: 'T28',
    what: 'a teaser for the next episode',
    never: true,
    reason: 'an entry holds what its episode makes known',
    en: /\bnext (?:episode|time|week)\b|\blater episodes?\b|\blittle does \w+ know\b/i,
    ja: /次回|次の(?:話|回|エピソード)|まだ知らない/,
    planted: { en: 'In the next episode they meet.', ja: '次回、二人は再び会います。' },
  },
  {
    trap: 'T29',
    what: 'an address that leads to later plot',
    never: true,
    reason: 'no entry links to an article',
    en: /https?:|\bwww\./i,
    ja: /https?:|出典|記事を読む/,
    planted: { en: 'See https://example.org/song.', ja: '出典 https://example.org/song' },
  },
];

/** Traps that are no matter of words, or not of words alone, and the tests that watch for them. */
export const covered: readonly {
  trap: `T${number}`;
  by: readonly [file: string, title: string][];
}[] = [
  {
    trap: 'T2',
    by: [
      ['e2e/worlds/build.test.ts', 'both worlds have the same files, so that which exist says'],
      ['e2e/worlds.spec.ts', 'a visit is the same in both worlds'],
    ],
  },
  {
    trap: 'T4',
    by: [
      ['e2e/worlds/build.test.ts', 'whatever comes after a key, no file but those of the later'],
    ],
  },
  {
    trap: 'T24',
    by: [
      ['lib/guide/fold.test.ts', 'a bond that ended is over until it begins again, and has its'],
      [
        'lib/guide/laws.test.ts',
        'two worlds with same keys that agree up to a key look alike there',
      ],
    ],
  },
  {
    trap: 'T25',
    by: [
      ['e2e/worlds/build.test.ts', 'whatever comes after a key, no file but those of the later'],
      ['e2e/visit.spec.ts', 'receives nothing later'],
      ['e2e/pages.spec.ts', 'entries are kept out of search engines'],
    ],
  },
  {
    trap: 'T26',
    by: [['e2e/positions.spec.ts', 'shows what is known, and nothing else']],
  },
  {
    trap: 'T28',
    by: [['lib/guide/laws.test.ts', 'what is served of an entry is the same in both worlds']],
  },
  {
    trap: 'T29',
    by: [['lib/guide/facts.test.ts', 'sources and acceptances are never served']],
  },
  {
    trap: 'T30',
    by: [
      ['lib/guide/fold.test.ts', '[G2] what comes after a key cannot matter'],
      ['e2e/worlds/build.test.ts', 'whatever comes after a key, no file but those of the later'],
    ],
  },
];
