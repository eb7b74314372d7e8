import type { Text } from '@/lib/guide/schema/values';

/** One of the people of `long-show`. No given or family name is another's. */
export interface CastMember {
  id: string;
  name: Text;
  short: Text;
  reading: string;
}

// Given and family name in English, family and given name in Japanese, how they are read.
const ROWS = `
Aoi Kisaragi 如月 葵 きさらぎ あおい
Ren Tachibana 橘 蓮 たちばな れん
Haruka Mizushima 水島 遥 みずしま はるか
Souta Kurosawa 黒沢 颯太 くろさわ そうた
Yui Shirakawa 白川 結衣 しらかわ ゆい
Daichi Uesugi 上杉 大地 うえすぎ だいち
Misaki Ichinose 一ノ瀬 美咲 いちのせ みさき
Takumi Hayakawa 早川 匠 はやかわ たくみ
Riko Sakuraba 桜庭 莉子 さくらば りこ
Kaito Minase 水無瀬 海斗 みなせ かいと
Akari Fujimoto 藤本 灯里 ふじもと あかり
Yuma Segawa 瀬川 悠真 せがわ ゆうま
Chihiro Arima 有馬 千尋 ありま ちひろ
Kenta Onodera 小野寺 健太 おのでら けんた
Nozomi Kanzaki 神崎 希美 かんざき のぞみ
Ryota Hasegawa 長谷川 亮太 はせがわ りょうた
Mizuki Asakura 朝倉 瑞希 あさくら みずき
Shun Takamine 高嶺 駿 たかみね しゅん
Kotone Usami 宇佐美 琴音 うさみ ことね
Tsubasa Kirishima 霧島 翼 きりしま つばさ
Honoka Natsume 夏目 穂香 なつめ ほのか
Itsuki Saionji 西園寺 樹 さいおんじ いつき
Mayu Todoroki 轟 真由 とどろき まゆ
Naoki Ebisawa 海老沢 直樹 えびさわ なおき
Sayuri Wakamatsu 若松 小百合 わかまつ さゆり
Hayate Domyoji 道明寺 疾風 どうみょうじ はやて
Tomoe Igarashi 五十嵐 巴 いがらし ともえ
Jin Yatsuhashi 八橋 仁 やつはし じん
Kaede Miyamizu 宮水 楓 みやみず かえで
Osamu Nekomiya 猫宮 修 ねこみや おさむ
Setsuna Fuyuki 冬木 刹那 ふゆき せつな
Goro Hidaka 日高 五郎 ひだか ごろう
Ibuki Katsuragi 葛城 伊吹 かつらぎ いぶき
Michiru Okazaki 岡崎 満 おかざき みちる
Eiji Murasame 村雨 英司 むらさめ えいじ
Suzu Kobayakawa 小早川 鈴 こばやかわ すず
Wataru Genda 源田 渉 げんだ わたる
Ayane Toudou 藤堂 綾音 とうどう あやね
Fumiya Rokujo 六条 文也 ろくじょう ふみや
Kurumi Sonoda 園田 胡桃 そのだ くるみ
Masaru Jinguji 神宮寺 勝 じんぐうじ まさる
Shizuku Amamiya 雨宮 雫 あまみや しずく
Yamato Kujo 九条 大和 くじょう やまと
Hotaru Ninomiya 二宮 蛍 にのみや ほたる
Isamu Chikamatsu 近松 勇 ちかまつ いさむ
Otoha Tsukishiro 月城 音羽 つきしろ おとは
Noboru Inukai 犬飼 昇 いぬかい のぼる
Tamaki Yukimura 雪村 環 ゆきむら たまき
Ukyo Shiranui 不知火 右京 しらぬい うきょう
Madoka Akizuki 秋月 円香 あきづき まどか
Gen Kuramochi 倉持 玄 くらもち げん
Nagisa Habara 羽原 渚 はばら なぎさ
Shinji Oogami 大神 真二 おおがみ しんじ
Iroha Mashiro 真白 彩羽 ましろ いろは
Tatsuki Ryuzaki 竜崎 辰樹 りゅうざき たつき
Komachi Hanamura 花村 小町 はなむら こまち
Kanade Ototani 音谷 奏 おとたに かなで
Reiji Kagami 鏡 怜司 かがみ れいじ
Wakana Terashima 寺島 若菜 てらしま わかな
Zen Yoichi 与市 禅 よいち ぜん
`;

/** Names of sixty letters and more without a space, for those who stand in these rows. */
const LONG_NAMES: Readonly<Record<number, Text>> = {
  4: {
    en: 'Konstantinopolitanischedudelsackpfeifenmachergesellenvereinsvorsitzende',
    ja: 'パブロディエゴホセフランシスコデパウラファンネポムセノマリアデロスレメディオスシプリアノデラサンティシマトリニダードルイスイピカソ',
  },
  21: {
    en: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochwatcher',
    ja: 'クルンテープマハナコーンアモーンラッタナコーシンマヒンタラーユッタヤーマハーディロックポップノッパラットラーチャターニーブリーロム',
  },
  40: {
    en: 'Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahuwanderer',
    ja: 'タウマタファカタンギハンガコアウアウオタマテアポカイフェヌアキタナタフマングドナルテレガマプアタカヘケケヌクタウポルアペフマウンガ',
  },
};

export const CAST: readonly CastMember[] = ROWS.trim()
  .split('\n')
  .map((row, place) => {
    const [given = '', family = '', jaFamily = '', jaGiven = '', ...reading] = row.split(' ');
    const name = LONG_NAMES[place] ?? { en: `${given} ${family}`, ja: `${jaFamily}${jaGiven}` };
    return {
      id: `${given}-${family}`.toLowerCase(),
      name,
      short: { en: given, ja: jaGiven },
      reading: reading.join(''),
    };
  });
