import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import type { Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { marking, person, thing } from './marked';

/** Two seasons of chapters in three languages, with a special, and somebody who is somebody else. */
export function twoSeasons(): GuideFiles {
  return {
    show: {
      title: { en: 'The Island Post', ja: '島の郵便', ko: '섬의 우편' },
      languages: ['en', 'ja', 'ko'],
      also: [{ en: 'Island Mail', ja: '島便り', ko: '섬 소식' }],
      unit: 'chapter',
      countries: ['KR', 'JP'],
      ids: {},
      links: [],
      accent: '#6b3a5b',
      accepted: [],
    },
    entries: [
      entry('premise', premise),
      entry('s01e01', arrival),
      entry('s01e02', letters),
      entry('s01e03', ferry),
      entry('s01e03a', special),
      entry('s02e01', reveal),
      entry('s02e02', afterwards),
      entry('s02e03', farewell),
    ],
  };
}

/** A text in three languages, with the mark of its entry. */
type Say = (en: string, ja: string, ko: string) => ReturnType<ReturnType<typeof marking>>;

function entry(key: Key, told: (say: Say) => Partial<EntryFile>) {
  const mark = marking('two-seasons', key);
  const file = told((en, ja, ko) => mark({ en, ja, ko }));
  return { key, file: { ...emptyEntry(), ...file } };
}

const premise = (say: Say): Partial<EntryFile> => ({
  brief: say('A post office on an island.', '島に郵便局がある。', '섬에 우체국이 있다.'),
  people: {
    hana: person({
      name: { en: 'Lee Hana', ja: 'イ・ハナ', ko: '이하나' },
      short: { en: 'Hana', ja: 'ハナ', ko: '하나' },
      reading: { ja: 'いはな' },
      cast: { en: 'Player One', ja: '役者一', ko: '배우 일' },
      role: say('The postmistress', '郵便局長', '우체국장'),
      bio: say('Hana sorts every letter.', 'ハナが手紙を仕分ける。', '하나는 편지를 나눈다.'),
      notes: [
        { id: 'bicycle', text: say('She rides.', '自転車に乗る。', '자전거를 탄다.'), sources: [] },
      ],
    }),
    jonas: person({
      name: { en: 'Jonas Keay', ja: 'ヨナス・キー', ko: '요나스 키' },
      short: { en: 'Jonas', ja: 'ヨナス', ko: '요나스' },
      role: say('A sailor who is lost', '行方知れずの船乗り', '실종된 선원'),
      bio: say('Jonas did not return.', 'ヨナスは戻らなかった。', '요나스는 돌아오지 않았다.'),
    }),
  },
  things: {
    post: thing({
      kind: 'group',
      name: { en: 'the Island Office', ja: '島の局', ko: '섬 우체국' },
      text: say('Three desks.', '机が三つ。', '책상 세 개.'),
      notes: [
        {
          id: 'clock',
          text: say('Its clock is right.', '時計は正しい。', '시계가 맞다.'),
          sources: [],
        },
      ],
    }),
  },
  bonds: [
    {
      from: 'hana',
      to: 'jonas',
      kind: ['love'],
      label: say('waits for him', '彼を待つ', '그를 기다린다'),
      text: say('Hana waits.', 'ハナは待つ。', '하나는 기다린다.'),
      sources: [],
    },
  ],
});

const arrival = (say: Say): Partial<EntryFile> => ({
  title: say('Arrival of a Guest', '客の到着', '손님이 오다'),
  aired: '2020-01-03',
  runtime: 60,
  brief: say('A man comes ashore.', '男が上陸する。', '한 남자가 상륙한다.'),
  so_far: say('Hana has a guest.', 'ハナに客が来た。', '하나에게 손님이 왔다.'),
  scenes: [
    {
      text: say(
        'Hana gives the Stranger soup.',
        'ハナは旅人に汁を出す。',
        '하나는 나그네에게 국을 준다.',
      ),
      about: ['hana', 'the-stranger'],
      sources: [],
    },
  ],
  people: {
    'the-stranger': person({
      name: { en: 'the Stranger', ja: '旅人', ko: '나그네' },
      role: say('A man without a name', '名のない男', '이름 없는 남자'),
      bio: say('He limps.', '足を引きずる。', '다리를 전다.'),
      notes: [
        { id: 'a-baker', text: say('He bakes.', 'パンを焼く。', '빵을 굽는다.'), sources: [] },
      ],
    }),
  },
  bonds: [
    {
      between: ['hana', 'the-stranger'],
      kind: ['care'],
      label: say('soup', '汁', '국'),
      text: say('She feeds him.', '食べさせる。', '먹여 준다.'),
      sources: [],
    },
  ],
  secrets: {
    limp: {
      what: say('The limp is feigned.', '足は芝居だ。', '다리는 연기다.'),
      kept_by: ['the-stranger'],
      learned_by: [],
      sources: [],
    },
  },
  threads: { who: { question: say('Who is he?', '誰なのか。', '누구인가?'), sources: [] } },
});

const letters = (say: Say): Partial<EntryFile> => ({
  title: say('Letters to Nobody', '宛先のない手紙', '받는 이 없는 편지'),
  brief: say('A sack of letters.', '手紙の袋。', '편지 한 자루.'),
  present: ['hana', 'the-stranger'],
  people: {
    'the-stranger': person({
      notes: [
        {
          id: 'no-baker',
          corrects: ['a-baker'],
          text: say('He cannot bake.', 'パンは焼けない。', '빵을 못 굽는다.'),
          sources: [],
        },
      ],
    }),
  },
  secrets: { limp: { learned_by: ['hana'], sources: [] } },
});

const ferry = (say: Say): Partial<EntryFile> => ({
  title: say('Ferry at Dawn', '夜明けの船', '새벽의 배'),
  brief: say('The ferry goes empty.', '船は空で出る。', '배는 비어서 떠난다.'),
  present: ['hana'],
  people: {
    hana: person({ role: say('A passenger', '乗客', '승객') }),
  },
  things: {
    post: thing({
      notes: [
        {
          id: 'no-clock',
          replaces: ['clock'],
          text: say('Its clock has stopped.', '時計は止まった。', '시계가 멈췄다.'),
          sources: [],
        },
      ],
    }),
  },
});

const special = (say: Say): Partial<EntryFile> => ({
  title: say('A Winter Special', '冬の特別編', '겨울 특별편'),
  brief: say('Snow on the quay.', '波止場の雪。', '부두의 눈.'),
  present: ['hana', 'the-stranger'],
});

const reveal = (say: Say): Partial<EntryFile> => ({
  title: say('The Name on the Envelope', '封筒の名前', '봉투의 이름'),
  brief: say('A name is read out.', '名前が読まれる。', '이름이 불린다.'),
  scenes: [
    {
      text: say('An envelope is opened.', '封が切られる。', '봉투가 열린다.'),
      about: ['the-stranger', 'jonas'],
      sources: [],
    },
  ],
  present: ['hana', 'the-stranger'],
  people: {
    'the-stranger': person({ revealed_as: 'jonas' }),
    jonas: person({
      role: say('A sailor who is back', '戻った船乗り', '돌아온 선원'),
      notes: [
        {
          id: 'no-limp',
          text: say('He walks straight.', 'まっすぐ歩く。', '똑바로 걷는다.'),
          sources: [],
        },
      ],
    }),
  },
  secrets: { limp: { learned_by: [], open: true, sources: [] } },
  threads: { who: { answer: say('Jonas.', 'ヨナス。', '요나스.'), sources: [] } },
});

const afterwards = (say: Say): Partial<EntryFile> => ({
  title: say('Two Cups', '二つの茶碗', '찻잔 두 개'),
  present: ['hana', 'jonas'],
  bonds: [
    {
      between: ['hana', 'the-stranger'],
      ended: true,
      text: say('No more soup.', '汁はもうない。', '국은 이제 없다.'),
      sources: [],
    },
    {
      between: ['hana', 'jonas'],
      kind: ['love', 'care'],
      label: say('two cups', '二つの碗', '두 잔'),
      text: say('They sit at one table.', '同じ卓につく。', '한 식탁에 앉는다.'),
      sources: [],
    },
  ],
});

const farewell = (say: Say): Partial<EntryFile> => ({
  title: say('Farewell to the Island Office', '島を離れる', '섬을 떠나다'),
  brief: say('The shutters close.', '雨戸が閉まる。', '덧문이 닫힌다.'),
  people: {
    hana: person({ name: { en: 'Hana Keay', ja: 'ハナ・キー', ko: '하나 키' } }),
  },
});
