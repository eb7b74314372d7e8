import { emptyEntry, type GuideFiles } from '@/lib/arbitrary/guides';
import { type Key, keyOf, PREMISE } from '@/lib/guide/keys';
import { BOND_KINDS, bondId } from '@/lib/guide/kinds/bond';
import { THING_KINDS } from '@/lib/guide/kinds/thing';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';
import { CAST, type CastMember } from './cast';
import { marking, person, thing } from './marked';
import {
  about,
  BRIEFS,
  LABELS,
  LONG_WORD,
  PLACES,
  paragraphs,
  QUESTIONS,
  SENTENCES,
  TITLES,
} from './phrases';

/** One season of 200 episodes with sixty people, in two languages: what a guide may come to. */
export function longShow(): GuideFiles {
  const story: Story = { cast: [], places: [], notes: new Map(), bonds: new Set(), open: [] };
  const keys = Array.from({ length: 200 }, (_, place) =>
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
    entries: [PREMISE, ...keys].map((key, episode) => ({
      key,
      file: entryOf(story, key, episode),
    })),
  };
}

/** What has been told so far. It grows from entry to entry. */
interface Story {
  cast: CastMember[];
  places: { id: string; name: Text }[];
  /** The last note of each person. */
  notes: Map<string, string>;
  bonds: Set<string>;
  /** Questions without an answer. */
  open: string[];
}

function entryOf(story: Story, key: Key, episode: number): EntryFile {
  const entry = emptyEntry();
  const mark = marking('long-show', key);
  if (key !== PREMISE) {
    entry.title = mark(episode % 50 === 17 ? LONG_WORD : pick(TITLES, episode));
    entry.aired = dayOf(episode);
    entry.runtime = 22 + (episode % 5);
  }
  // Every twenty-fifth episode has nothing but a title, and others nothing but a brief.
  if (episode % 25 === 24) return entry;
  entry.brief = mark(about(pick(BRIEFS, episode), pick(CAST, 0), pick(CAST, 1)));
  if (episode % 25 === 12) return entry;
  introduce(story, entry, mark, episode);
  const [a, b, c] = [0, 1, 2].map((n) => pick(story.cast, episode * 7 + n * (1 + (episode % 2))));
  if (!a || !b || !c) return entry;
  const say = (n: number) => mark(about(pick(SENTENCES, n), a, b));

  entry.so_far = say(episode + 3);
  entry.keywords = [mark(pick(LABELS, episode)), mark(pick(LABELS, episode + 4))];
  entry.present = [...new Set([a.id, b.id, c.id])];
  entry.scenes = [0, 1, 2].map((n) => ({
    heading: mark(pick(LABELS, episode + n)),
    text: mark(
      paragraphs([0, 1, 2].map((m) => about(pick(SENTENCES, episode * 5 + n * 3 + m), a, b))),
    ),
    about: [...new Set([a.id, n === 1 ? b.id : (pick(story.places, episode)?.id ?? c.id)])],
    sources: [],
  }));
  if (episode % 3 === 0) {
    entry.commentary = [{ heading: say(episode), text: say(episode + 1), sources: [] }];
  }
  change(story, entry, say, episode, [a, b]);
  bind(story, entry, mark, episode, [a, b]);
  confide(entry, say, episode, [a, b, c]);
  ask(story, entry, mark, say, episode);
  return entry;
}

type Marking = (text: Text) => Text;
type Say = (n: number) => Text;

/** Six people in the premise, the others one by one; a place, group, object or term now and then. */
function introduce(story: Story, entry: EntryFile, mark: Marking, episode: number): void {
  const count = story.cast.length;
  const newcomers =
    episode === 0 ? CAST.slice(0, 6) : episode % 3 === 1 ? CAST.slice(count, count + 1) : [];
  for (const one of newcomers) {
    const { id, name, short, reading } = one;
    story.cast.push(one);
    entry.people[id] = person({
      name,
      short,
      reading: { ja: reading },
      cast: mark({ en: 'Player', ja: '役者' }),
      role: mark(pick(LABELS, count)),
      bio: mark(about(pick(SENTENCES, count), one, pick(CAST, 0))),
    });
  }
  if (episode % 12 !== 2 && episode !== 0) return;
  const place = story.places.length;
  const [id, name] = [`place-${place}`, pick(PLACES, place)];
  story.places.push({ id, name });
  entry.things[id] = thing({
    kind: THING_KINDS[place % THING_KINDS.length],
    name,
    text: mark(pick(LABELS, place)),
  });
}

function change(story: Story, entry: EntryFile, say: Say, episode: number, people: CastMember[]) {
  for (const [n, { id }] of people.entries()) {
    const before = story.notes.get(id);
    const note = `note-${episode}-${n}`;
    const refs = before && { [episode % 7 === 0 ? 'corrects' : 'replaces']: [before] };
    const given = entry.people[id] ?? person({});
    entry.people[id] = {
      ...given,
      ...(episode % 2 === n && { role: say(episode + n), bio: say(episode + 2 + n) }),
      notes: [
        { id: note, text: say(episode + 5 + n), ...(episode % 4 === n && refs), sources: [] },
      ],
    };
    story.notes.set(id, note);
  }
  const [first] = people;
  if (episode === 61 && first) {
    const name = { en: `${first.short.en} Hoshimiya`, ja: `星宮${first.short.ja}` };
    entry.people[first.id] = { ...(entry.people[first.id] ?? person({})), name };
  }
}

function bind(
  story: Story,
  entry: EntryFile,
  mark: Marking,
  episode: number,
  [a, b]: CastMember[],
): void {
  const place = pick(story.places, episode);
  const pairs: [CastMember | undefined, { id: string } | undefined, boolean][] = [
    [a, b, true],
    [b, a, episode % 6 !== 0],
    [a, place, episode % 16 === 5],
  ];
  for (const [n, [one, other, isMutual]] of pairs.entries()) {
    if (!one || !other || one.id === other.id || (n === 1 && isMutual) || (n === 2 && !isMutual)) {
      continue;
    }
    const id = bondId([one.id, other.id], isMutual);
    const ends = isMutual ? { between: [one.id, other.id] } : { from: one.id, to: other.id };
    entry.bonds.push({
      ...ends,
      kind: [BOND_KINDS[(episode + n) % BOND_KINDS.length] ?? 'other'],
      label: mark(pick(LABELS, episode + n)),
      text: mark(pick(QUESTIONS, episode + n)),
      ...(story.bonds.has(id) && { ended: episode % 4 === 0 }),
      sources: [],
    });
    story.bonds.add(id);
  }
}

function confide(entry: EntryFile, say: Say, episode: number, [a, b, c]: CastMember[]): void {
  if (!a || !b || !c) return;
  const number = Math.floor(episode / 10);
  if (episode % 10 === 1) {
    entry.secrets[`secret-${number}`] = {
      what: say(episode),
      kept_by: [a.id],
      learned_by: [b.id],
      sources: [],
    };
  } else if (episode % 10 === 5 || episode % 10 === 8) {
    const open = episode % 10 === 8 && number % 2 === 0 ? { open: true } : {};
    entry.secrets[`secret-${number}`] = { learned_by: [c.id], ...open, sources: [] };
  }
}

function ask(story: Story, entry: EntryFile, mark: Marking, say: Say, episode: number): void {
  if (episode % 7 === 6) {
    const id = story.open.shift();
    if (id !== undefined) entry.threads[id] = { answer: say(episode), sources: [] };
  } else if (episode % 4 === 1) {
    const id = `question-${episode}`;
    story.open.push(id);
    entry.threads[id] = { question: mark(pick(QUESTIONS, episode)), sources: [] };
  }
}

/** A Monday each. */
function dayOf(episode: number): string {
  return new Date(Date.UTC(2001, 3, 2 + 7 * (episode - 1))).toISOString().slice(0, 10);
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
