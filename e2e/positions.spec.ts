import { drawn } from './controls';
import { expect, FLAGSHIP_SHOW, openAt, test } from './test';

interface Row {
  position: 'premise' | 's01e01' | 's01e02';
  language: 'en' | 'ja';
  /** The address below the show's. */
  page: string;
  shows: readonly RegExp[];
}

/** Everybody who was announced before the first episode. */
const ANNOUNCED = {
  en: [/Sosuke/, /Hana/, /Hiro/, /Irene/, /Takashi/, /Motomi/, /Kenji/, /Shuntaro/],
  ja: [/壮亮/, /ハナ/, /寛/, /アイリーン/, /孝/, /元美/, /健二/, /俊太郎/],
};
const UNKNOWN = { en: [/Not in your guide so far/], ja: [/ここまでのガイドにはありません/] };
const KENJI_DIES = { en: /\b(?:dies|died|dead|death)\b/i, ja: /死|亡/ };

const at = (
  position: Row['position'],
  language: Row['language'],
  pages: Record<string, readonly RegExp[]>,
): Row[] => Object.entries(pages).map(([page, shows]) => ({ position, language, page, shows }));

/** What a person would look for in the flagship guide, in the words of more than one telling of it. */
const ROWS: readonly Row[] = [
  ...at('premise', 'en', {
    '': [/Romantics Anonymous/, /Not started/, /Hana/, /Sosuke/, /Le Sauveur/],
    '/person?who=sosuke': [/\bheir\b|\bson\b/i, /touch/i, /Le Sauveur|\bshop\b/],
    '/person?who=sumiko': UNKNOWN.en,
  }),
  ...at('premise', 'ja', {
    '/people': ANNOUNCED.ja,
    '/recap?key=s01e01': [/第1話/],
    '/person?who=sumiko': UNKNOWN.ja,
  }),
  ...at('s01e01', 'en', {
    '/people': ANNOUNCED.en,
    '/recap?key=s01e01': [/Rainbow Palette/, /Pure Kenji/, /Valentine/, KENJI_DIES.en, /Futago/],
    '/person?who=kenji': [KENJI_DIES.en, /Hana/, /mentor|taught|father/i],
  }),
  ...at('s01e01', 'ja', {
    '': [/第1話まで/, /ル・ソベール/, /ハナ/, /壮亮/, KENJI_DIES.ja],
    '/relationships': [/ハナ/, /寛/, /壮亮/, /アイリーン/, /孝/, /健二/, /従兄|従弟|いとこ/],
  }),
  ...at('s01e02', 'en', {
    '': [/Up to episode 2/, /Sumiko/, /promise|\b(?:his|her) word\b/i],
    '/person?who=sumiko': [/Sumiko/, /manager/i, /\bleft\b|\bleav|resign|\bquit/i, /Sosuke/],
    // Somebody later and somebody who never was get the same answer.
    '/person?who=ritsuko': UNKNOWN.en,
    '/person?who=nobody-of-this-name': UNKNOWN.en,
  }),
  ...at('s01e02', 'ja', {
    '/recap?key=s01e02': [/ゆずトリュフ|トリュフ・?ユズ/, /くま社長/, /秘密/, /握手|手を(?:握|取)/],
    '/person?who=hana': [/納品|納め|届け/, /ホール|店員|スタッフ|接客/, /寛/, /壮亮/],
  }),
];

for (const language of ['en', 'ja'] as const) {
  test(`in ${language} each page shows what is known at a position`, async ({ page }) => {
    for (const { position, page: path, shows } of ROWS.filter((row) => row.language === language)) {
      await openAt(page, `/${language}/${FLAGSHIP_SHOW}${path}`, { position });
      await drawn(page);
      const text = await page.locator('body').innerText();
      for (const pattern of shows) expect.soft(text, `${position} ${path}`).toMatch(pattern);
    }
  });
}
