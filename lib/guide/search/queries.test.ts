import { describe, expect, test } from 'vitest';
import { logOf } from '@/lib/arbitrary/guides';
import { longShow } from '@/lib/arbitrary/long-show';
import { readRoot } from '@/lib/library/read/files';
import { readShow } from '@/lib/library/read/show';
import { guideAt } from '../fold';
import { byWeight } from '../kinds/presence';
import { recapOf } from '../schema/serving';
import { finderOf } from './finder';

/** Who must come first, for what people type. What they look for is known after the third episode. */

const { folders } = await readRoot('data');
const folder = folders.find(({ slug }) => slug === 'romantics-anonymous');
const flagship = folder && readShow(folder).show;

function finderIn(language: string, key: string) {
  const { entries = [], file } = flagship ?? {};
  const log = file ? logOf({ show: file, entries }, language) : [];
  return finderOf(
    guideAt(log, key),
    entries.map((entry) => recapOf(entry.key, entry.file, language)),
  );
}

const TABLE: Record<string, readonly (readonly [typed: string, first: string])[]> = {
  en: [
    // Names: order, spaces, half of it, other languages, who plays whom.
    ['Sosuke Fujiwara', 'sosuke'],
    ['Fujiwara Sosuke', 'sosuke'],
    ['fujiwarasosuke', 'sosuke'],
    ['sosukefujiwara', 'sosuke'],
    ['fuji tak', 'takashi'],
    ['Fujiwara Takashi', 'takashi'],
    ['Kawamura Motomi', 'motomi'],
    ['takada-hiro', 'hiro'],
    ['hir', 'hiro'],
    ['hana lee', 'hana'],
    ['leehana', 'hana'],
    ['lee  hana', 'hana'],
    ['han hyojoo', 'hana'],
    ['Hyo-joo Han', 'hana'],
    ['hyo joo', 'hana'],
    ['oguri', 'sosuke'],
    ['小栗 旬', 'sosuke'],
    ['旬 小栗', 'sosuke'],
    ['壮亮', 'sosuke'],
    ['そうすけ', 'sosuke'],
    ['ｿｳｽｹ', 'sosuke'],
    ['이하나', 'hana'],
    ['ハナ', 'hana'],
    ['はな', 'hana'],
    ['kuma', 'kuma'],
    ["Kuma's inn", 'inn'],
    ['le sauveur', 'le-sauveur'],
    ['lesauveur', 'le-sauveur'],
    ['futago', 'futago'],
    ['emotifs', 'les-emotifs-anonymes'],
    ['PURE  KENJI', 'pure-kenji'],
    ['kenji', 'kenji'],
    ['fujiwara', 'sosuke'],
    // One letter wrong.
    ['sosuek', 'sosuke'],
    ['fujiwera', 'sosuke'],
    ['takahsi', 'takashi'],
    ['irenne', 'irene'],
    ['motomy', 'motomi'],
    ['shuntarou', 'shuntaro'],
    ['presidant kuma', 'kuma'],
    ['counsellr', 'irene'],
    // Roles, bonds, places, what one remembers.
    ['psychiatrist', 'irene'],
    ['doctor', 'irene'],
    ['the doctor', 'irene'],
    ['owner of the jazz bar', 'hiro'],
    ['the man who owns the bar', 'hiro'],
    ["Sosuke's cousin", 'takashi'],
    ['father of sosuke', 'shuntaro'],
    ['chairman', 'shuntaro'],
    ['chief chocolatier', 'motomi'],
    ['mentor', 'kenji'],
    ['floor manager', 'sumiko'],
    ['the man with the yuzu jam', 'kuma'],
    ['supplier yuzu', 'kuma'],
    ['anonymous chocolatier', 'hana'],
    ['cannot be touched', 'sosuke'],
    ['the woman who cannot look anyone in the eye', 'hana'],
  ],
  ja: [
    ['藤原 壮亮', 'sosuke'],
    ['壮亮藤原', 'sosuke'],
    ['イ・ハナ', 'hana'],
    ['イハナ', 'hana'],
    ['ハン・ヒョジュ', 'hana'],
    ['ハンヒョジュ', 'hana'],
    ['たかだ', 'hiro'],
    ['タカダヒロ', 'hiro'],
    ['女医', 'irene'],
    ['精神科医', 'irene'],
    ['バーの店主', 'hiro'],
    ['壮亮のいとこ', 'takashi'],
    ['従兄弟', 'takashi'],
    ['会長', 'shuntaro'],
    ['ゆずジャムの人', 'kuma'],
    ['師匠', 'kenji'],
    ['上司', 'motomi'],
    ['ルソベール', 'le-sauveur'],
    ['Irene', 'irene'],
    ['人の目を見られない女の人', 'hana'],
  ],
  ko: [
    ['이하나', 'hana'],
    ['하나', 'hana'],
    ['한', 'hana'],
    ['이한', 'hana'],
    ['ㅎㄴ', 'hana'],
    ['ㅇㅎㄴ', 'hana'],
    ['소ㅅ', 'sosuke'],
    ['솟', 'sosuke'],
    ['후지와라 소스케', 'sosuke'],
    ['소스케후지와라', 'sosuke'],
    ['ㅅㅅㅋ', 'sosuke'],
    ['아이리', 'irene'],
    ['의사', 'irene'],
    ['소스케의 사촌', 'takashi'],
    ['바 주인', 'hiro'],
    ['회장', 'shuntaro'],
    ['스승', 'kenji'],
    ['유자 잼 사장', 'kuma'],
    ['르소베르', 'le-sauveur'],
    ['타카타 히로', 'hiro'],
  ],
};

for (const [language, rows] of Object.entries(TABLE)) {
  describe(language, () => {
    const find = finderIn(language, 's01e03');
    test.each(rows)('"%s" finds %s first', (typed, first) => {
      const [answer] = find(typed);
      expect(answer && ('id' in answer ? answer.id : answer.key)).toBe(first);
    });
  });
}

describe('among 600 people, most of them seen once', () => {
  const long = longShow({ episodes: 100, people: 600, facts: 3000, season: 10 });
  const guide = guideAt(logOf(long, 'ja'), 's10e10');
  const find = finderOf(guide, []);
  const weighed = byWeight(guide, guide.people.values()).map((one) => {
    const [given = '', family = ''] = (one.name.en ?? '').split(' ');
    return { ...one, given, family };
  });
  // From the one of whom there was most to one who was seen once.
  const some = weighed.filter(
    ({ given, family }, place) =>
      place % 60 === 1 &&
      family !== '' &&
      weighed.filter((one) => one.given === given).length === 1,
  );
  const rows = some.flatMap(({ id, given, family, name }) => [
    [`${family} ${given}`, id],
    [`${family}${given}`.toLowerCase(), id],
    [`${given} ${family.slice(0, 2)}`, id],
    [`${given.slice(0, -1)}x ${family}`, id],
    [name.ja ?? '', id],
  ]);

  test.each(rows)('"%s" finds %s first', (typed, first) => {
    expect(rows.length).toBeGreaterThan(20);
    expect(find(typed)[0]).toMatchObject({ id: first });
  });

  test('of all of one family the first is whom there was most of', () => {
    for (const family of new Set(weighed.map((one) => one.family).filter(Boolean))) {
      const first = weighed.find((one) => one.family === family);
      expect(find(family)[0]).toMatchObject({ id: first?.id });
    }
  });
});
