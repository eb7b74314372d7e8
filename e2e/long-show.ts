import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { type Key, keyOf, PREMISE } from '@/lib/guide/keys';
import { BOND_KINDS } from '@/lib/guide/kinds/bond';
import { THING_KINDS } from '@/lib/guide/kinds/thing';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';

/**
 * One season of 200 episodes with sixty people, in two languages: what a guide may come to. Size is the
 * point, so it is made and not written; equal at every time, since all is drawn from one seed.
 */
export function longShow(): GuideFiles {
  const story: Story = {
    draw: drawing(7),
    people: 0,
    notes: new Map(),
    bonds: new Set(),
    open: [],
  };
  const episodes = Array.from({ length: 200 }, (_, place) =>
    keyOf({ season: 1, episode: place + 1, letter: '' }),
  );
  return {
    show: {
      title: { en: 'The Lantern House', ja: '提灯屋の人々' },
      languages: ['en', 'ja'],
      also: [],
      unit: 'episode',
      network: 'Channel 4',
      countries: ['JP'],
      released: '2001-04-02',
      ids: {},
      links: [{ label: 'Channel 4', url: 'https://example.org/lantern-house' }],
      accent: '#2f5d62',
      accepted: [],
    },
    entries: [PREMISE, ...episodes].map((key, place) => ({
      key,
      file: entryOf(story, key, place),
    })),
  };
}

/** What has been told so far. It grows from entry to entry. */
interface Story {
  draw: (below: number) => number;
  people: number;
  /** The last note of each person. */
  notes: Map<string, string>;
  /** Those who are bound to the next one. */
  bonds: Set<string>;
  /** Questions without an answer. */
  open: string[];
}

function entryOf(story: Story, key: Key, place: number): EntryFile {
  const { draw } = story;
  const say = () => SAYINGS[draw(SAYINGS.length)] ?? LONG_NAME;
  const entry = emptyEntry();
  if (key !== PREMISE) {
    entry.title = place % 50 === 17 ? LONG_TITLE : { en: `Lamp ${place}`, ja: `${place}夜` };
    entry.runtime = 22 + draw(5);
  }
  // Every twenty-fifth episode has nothing but a title.
  if (place % 25 === 24) return entry;
  introduce(story, entry, place);
  const first = draw(story.people);
  const about = [0, 1, 2].map((n) => idOf((first + n) % story.people));
  entry.brief = say();
  entry.so_far = say();
  entry.keywords = [say()];
  entry.scenes = about.map(() => ({ heading: say(), text: twice(say()), about, sources: [] }));
  entry.commentary = draw(3) === 0 ? [{ text: say(), sources: [] }] : [];
  tellOf(story, entry, place, about.slice(0, 2), say);
  ask(story, entry, place, say);
  return entry;
}

/** Six people in the premise, the others one by one, and a place now and then. */
function introduce(story: Story, { people, things }: EntryFile, place: number): void {
  const newcomers = place === 0 ? 6 : Number(story.people < 60 && story.draw(3) === 0);
  for (const end = story.people + newcomers; story.people < end; story.people++) {
    people[idOf(story.people)] = { name: nameOf(story.people), also: [], notes: [] };
  }
  if (place % 12 !== 2) return;
  const name = { en: `House of Lamps ${place}`, ja: `灯りの家${place}` };
  const kind = THING_KINDS[story.draw(THING_KINDS.length)];
  things[`place-${place}`] = { kind, name, also: [], notes: [] };
}

/** What two people are, what binds them and what they keep from others. */
function tellOf(story: Story, entry: EntryFile, place: number, ids: string[], say: () => Text) {
  const { draw, notes, bonds } = story;
  for (const id of ids) {
    const [note, before] = [`note-${place}`, notes.get(id)];
    const refs = before && draw(4) === 0 ? { [draw(2) ? 'corrects' : 'replaces']: [before] } : {};
    entry.people[id] = {
      ...(entry.people[id] ?? { also: [] }),
      ...(draw(2) && { role: say(), bio: say() }),
      notes: [{ id: note, text: say(), ...refs, sources: [] }],
    };
    notes.set(id, note);
  }
  const [one = '', other = ''] = ids;
  const kind = [BOND_KINDS[draw(BOND_KINDS.length)] ?? 'other'];
  const ended = bonds.has(one) ? { ended: draw(2) === 0 } : {};
  entry.bonds = [{ between: [one, other], kind, label: say(), text: say(), ...ended, sources: [] }];
  bonds.add(one);
  const secret = `secret-${Math.floor(place / 10)}`;
  if (place % 10 === 1) {
    entry.secrets[secret] = { what: say(), kept_by: [one], learned_by: [], sources: [] };
  } else if (place % 10 === 8) {
    entry.secrets[secret] = { learned_by: [other], open: draw(2) === 0, sources: [] };
  }
}

function ask({ open }: Story, { threads }: EntryFile, place: number, say: () => Text): void {
  const answered = place % 7 === 6 ? open.shift() : undefined;
  if (answered !== undefined) threads[answered] = { answer: say(), sources: [] };
  if (place % 4 !== 1) return;
  open.push(`question-${place}`);
  threads[`question-${place}`] = { question: say(), sources: [] };
}

const PRIME = 2 ** 31 - 1;

/** Numbers below a bound, one after the other, the same for the same seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % PRIME;
    return state % below;
  };
}

const idOf = (number: number) => `person-${number}`;

const SYLLABLES = [
  ...(['ka カ', 'mi ミ', 'to ト', 're レ'] as const),
  ...(['su ス', 'na ナ', 'yo ヨ', 'hi ヒ'] as const),
].map((pair) => pair.split(' '));

/** Four syllables, and one name of sixty letters and more without a space. */
function nameOf(number: number): Text {
  if (number === 5) return LONG_NAME;
  const [first, second] = [SYLLABLES[number % 8], SYLLABLES[Math.floor(number / 8)]];
  const [en, ja] = [0, 1].map((at) => `${first?.[at]}${second?.[at]}`);
  return { en: `${en?.[0]?.toUpperCase()}${en?.slice(1)}ra Mori`, ja: `森${ja}ラ` };
}

const LONG_NAME: Text = {
  en: 'Laternenpapierkleisterbambusstreifenverarbeitungsmeisterpruefung',
  ja: '提灯紙貼糊竹骨組立職人修業証書授与式典実行委員会臨時総会議事録署名人選任投票立会人控室前廊下突当右側三番目引戸内側掲示板下段',
};

const LONG_TITLE: Text = { en: `Lamp${'lighter'.repeat(9)}`, ja: '灯'.repeat(64) };

const SAYINGS: readonly Text[] = [
  { en: 'A parcel without a sender lies on the step.', ja: '差出人のない小包が石段にある。' },
  { en: 'Somebody says *nothing*, and pours the tea.', ja: '誰かが*何も言わず*にお茶をいれる。' },
  { en: 'One of the lanterns is missing.', ja: '提灯が一つ足りない。' },
  { en: '“Not a word to anybody.”', ja: '「誰にも言わないで」' },
  { en: 'It is paid in coins & a promise.', ja: '支払いは小銭と約束。' },
];

/** Two paragraphs. */
const twice = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, `${words}\n\n${words}`]));
