import { expect, test } from 'vitest';
import { nightFerry } from '../../read/night-ferry';
import { checkFolder } from '../check-folder';
import { EN } from './en';
import { FR } from './fr';
import { JA } from './ja';
import { KO } from './ko';

/** For each wording, in their order: sentences in which it finds what is in brackets, and innocent ones. */
type Row = readonly [finds: readonly string[], passes: readonly string[]];

const ENGLISH: readonly Row[] = [
  [['She [will eventually] leave.'], ['She will leave on the ferry.']],
  [['He [will regret] it.', 'The key [would turn out] to fit.'], ['He regrets it.']],
  [['It [turns out to have been] a lie.'], ['She turns out the lamp.']],
  [['They [eventually] talk.', '[Before long] it rains.'], ['The wait is long, and it rains.']],
  [['She [later] leaves.'], ['Three days later it rains.', 'He comes no later than noon.']],
  [['[Little does she know] what it says.'], ['Little is left of the cake.', 'Nobody knows him.']],
  [['[Unbeknownst] to him it rains.', 'She is [unaware that] he hears.'], ['She is aware of him.']],
  [
    [
      'The bell [foreshadows] it.',
      'It [sets the stage for] a quarrel.',
      'It [sets up the finale].',
    ],
    ['He sets up the stall.', 'She sets the table.'],
  ],
  [['These are the [seeds of] doubt.', 'It is the [first sign of] doubt.'], ['She sows seeds.']],
  [['The plan is [doomed].', 'His [would-be] partner waits.'], ['The train is bound for Busan.']],
  [['More in the [next episode].', 'The [season finale] tells.'], ['The next morning she waits.']],
  [
    ['[Remember this] cup.', 'A cup breaks. [Keep an eye on] it.'],
    ['They remember that day.', 'He asks her to keep an eye on the shop.'],
  ],
  [['The cup is cracked, and [that will matter].'], ['What matters is the cup.']],
  [
    ['There is [more on this later].', 'It [remains to be seen].'],
    ['She asks more about the tea.'],
  ],
  [['The cup [plays a key role].', 'It is a [turning point].'], ['She plays a small part.']],
  [['He waves [for the last time].', 'She [has yet to] answer.'], ['She answers at last.']],
  [['[In hindsight] it is odd.', '[As it turned out], he knew.'], ['She turns and looks back.']],
  [['It is [the first of many] visits.', 'He [originally] says no.'], ['It is the first of May.']],
  [
    ['She stays [for now].', 'He is [supposedly] ill.'],
    ['She asks for Noah.', 'He says he is ill.'],
  ],
  [['Keeper of her [real name]'], ['Keeper of the names']],
  [['[Future] head of the firm', 'The firm’s [mole]'], ['Head of the futures desk']],
  [
    ['[The calm before] the storm', '[A fateful night]'],
    ['Calm in the shop', 'The first cup'],
  ],
  [
    ['[Mira was] a sailor.', 'Sails. [She used to] sing.'],
    ['Mira sails as her mother was taught to.'],
  ],
];

const JAPANESE: readonly Row[] = [
  [
    ['[のちに]船は沈む。', '[後に]、彼は去る。', '[やがて]雨が降る。'],
    ['食事の後に、二人は歩く。', '別れた後に、雨が降る。', 'そのうちの一つを選ぶ。'],
  ],
  [['二人は別れる[ことになる]。', '[知る由もな]い。'], ['二人は話すことにする。']],
  [['鐘は不幸の[前触れ]だ。', 'これが[伏線]だ。'], ['前に触れた箱を開ける。']],
  [
    ['[次回]、箱が開く。', '[この先の]展開が気になる。'],
    ['次の日、雨が降る。', 'この先の角を曲がる。'],
  ],
  [['この箱が[鍵を握る]。', 'ここが[転機]だ。'], ['彼女は店の鍵を手に取る。']],
  [['この箱を[覚えておき]たい。', '[これが最後]の夜だ。'], ['彼女は道を覚えている。']],
  [['[今思えば]妙な夜だ。', '[当時は]誰もいない。'], ['今も彼女を思う。']],
  [
    ['[今のところ]静かだ。', '[一見]静かな店だ。'],
    ['今から行くところだ。', '一見の客が来る。'],
  ],
  [['事件の[真犯人]', '社長の[隠し子]'], ['事件を調べる刑事']],
  [['[嵐の前]の静けさ', '[裏切り]'], ['嵐の夜']],
  [['[ミラは船乗りだった]。'], ['船乗りだった父を継ぐ。']],
];

const KOREAN: readonly Row[] = [
  [['[나중에] 배가 떠난다.', '[결국] 비가 온다.'], ['나중 일은 묻지 않는다.']],
  [['둘은 이별[하게 될] 것이다.', '[꿈에도 모르]고 웃는다.'], ['둘은 이별한다.']],
  [['종소리는 불행의 [전조]다.', '[불길]한 종소리가 난다.'], ['불길이 번진다.']],
  [
    ['[다음 화]에서 상자가 열린다.', '[마지막 회]에서 밝혀진다.'],
    ['다음 화요일에 만난다.', '마지막 회의가 끝난다.', '다음 주문을 받는다.'],
  ],
  [['상자가 [결정적인 역할]을 한다.'], ['그는 작은 역할을 맡는다.']],
  [['이 상자를 [기억해 두]자.'], ['그는 길을 기억한다.']],
  [['[돌이켜 보면] 이상한 밤이다.', '[당시에는] 아무도 없다.'], ['그는 뒤를 돌아본다.']],
  [['[아직은] 함께 있다.', '[겉보기에는] 조용하다.'], ['그는 아직 가게에 있다.']],
  [['사건의 [진범]', '회장의 [숨겨진] 딸'], ['사건을 맡은 형사']],
  [['[폭풍 전야]', '친구의 [배신]'], ['폭풍우 치는 밤']],
  [['[미라는 선원이었다].'], ['선원이었던 아버지를 잇는다.']],
];

const FRENCH: readonly Row[] = [
  [['Elle [finira par] partir.', 'Il [sera bientôt] là.'], ['Elle finit la lettre par un mot.']],
  [['Il [va le regretter].', 'La clé [se révélera] fausse.'], ['Il regrette sa faute.']],
  [['Elle part [plus tard].'], ['Trois jours plus tard, il pleut.', 'Pas plus tard que midi.']],
  [['[Tôt ou tard], il parle.', '[Par la suite], il pleut.'], ['Il suit la rue.']],
  [
    [
      '[Sans se douter] de rien, elle rit.',
      'Il écoute [à son insu].',
      'Elle [ne sait pas encore] tout.',
    ],
    ['Elle ne sait pas nager.', 'Il doute de lui.'],
  ],
  [['La cloche [présage] le pire.', 'Un bruit [annonciateur]'], ['Le journal annonce un vol.']],
  [
    ['Ce sont les [germes de] la colère.', 'Le [premier signe de] doute.'],
    ['Le premier train de la nuit.'],
  ],
  [['Le plan est [voué à] échouer.', 'La date [fatidique]'], ['Il avoue à sa mère.']],
  [
    ['On le voit au [prochain épisode].', 'La [saison suivante] commence.'],
    ['La prochaine rue est vide.'],
  ],
  [['[Souvenez-vous] de cette tasse.', '[Retenez] ce nom.'], ['Il se souvient de vous.']],
  [['[Cela aura des conséquences].'], ['Cela a des bords noirs.']],
  [
    ['[Reste à savoir] pourquoi.', '[On y reviendra].'],
    ['Il reste à la maison.', 'Il n’y a plus de bande à suivre.'],
  ],
  [['La tasse [joue un rôle décisif].', 'C’est [un tournant].'], ['Il joue en tournant la clé.']],
  [
    ['Il salue [pour la dernière fois].', 'Ce n’est [pas pour longtemps].'],
    ['La dernière fois, il pleuvait.'],
  ],
  [['[Avec le recul], c’est étrange.', '[À cette époque], il dort.'], ['Il recule d’un pas.']],
  [
    ['[Tout commence] par un mot.', 'C’est [le début de la fin].'],
    ['Le début de la lettre manque.'],
  ],
  [
    [
      '[Pour l’instant] il dort.'.replace('’', "'"),
      'Le [prétendu] comte',
      'Elle n’est [pas encore] là.',
    ],
    ['Un instant, il dort.'],
  ],
  [['Gardien de son [vrai nom]'], ['Gardien des noms']],
  [['[Future] comtesse', 'Le [traître] de la bande'], ['Comtesse de la ville']],
  [['[Le calme avant] l’orage', 'Une [nuit fatale]'], ['Le calme du soir']],
  [['[Mira était] marin.', 'Navigue. [Elle fut] reine.'], ['Mira navigue comme on le lui apprit.']],
];

const LANGUAGES = [
  { language: 'fr', wordings: FR, rows: FRENCH },
  { language: 'en', wordings: EN, rows: ENGLISH },
  { language: 'ja', wordings: JA, rows: JAPANESE },
  { language: 'ko', wordings: KO, rows: KOREAN },
] as const;

const cases = LANGUAGES.flatMap(({ language, wordings, rows }) =>
  wordings.map((wording, index) => {
    const [finds, passes] = rows[index] ?? [[], []];
    return { language, wording, finds, passes, name: `${language} ${index + 1}` };
  }),
);

test.each(cases)('wording $name finds $finds', ({ wording, finds }) => {
  expect(finds.length).toBeGreaterThan(0);
  for (const marked of finds) {
    const [, words = ''] = /\[(.*)\]/.exec(marked) ?? [];
    const found = [...marked.replace(/[[\]]/g, '').matchAll(wording.pattern)];
    expect(found.map(([match]) => match.replace(/^[.!?]\s+/, ''))).toEqual([words]);
  }
});

test.each(cases)('no wording beside $name finds $passes', ({ language, wording, passes }) => {
  expect(passes.length).toBeGreaterThan(0);
  for (const text of passes) expect(foundIn(text, language, wording.in)).toEqual([]);
});

test.each(LANGUAGES)('every row of $language belongs to a wording', ({ wordings, rows }) => {
  expect(rows).toHaveLength(wordings.length);
});

/** What is asked about in a guide that says this. */
function foundIn(text: string, language: string, field: 'role' | 'heading' | 'bio' | undefined) {
  const said = JSON.stringify(text);
  const episode =
    field === 'heading'
      ? `scenes: [{heading: ${said}, text: "-"}]`
      : field
        ? `people: {mira: {name: Mira, ${field}: ${said}}}`
        : `brief: ${said}`;
  const show = `title: "-"\nlanguages: [${language}]\n`;
  const files = { 'show.yaml': show, 's01e01.yaml': `title: "-"\n${episode}\n` };
  return checkFolder(nightFerry(files)).findings;
}
