import { type Key, keyOf, PREMISE } from '@/lib/guide/keys';
import { BOND_KINDS } from '@/lib/guide/kinds/bond';
import { THING_KINDS } from '@/lib/guide/kinds/thing';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Text } from '@/lib/guide/schema/values';
import { emptyEntry, type GuideFiles } from './guides';
import { LONG_TITLE, personCalled, placeCalled, sayingOf, sentenceOf } from './long-show-words';

/** How much is told. */
export interface Size {
  episodes: number;
  people: number;
  /** Notes, roles, bios, bonds, secrets, questions, scenes: what is stated, in all. */
  facts: number;
  /** Places, groups, objects and terms; by default one every twelve episodes. */
  things?: number;
  /** Episodes of a season; by default there is but one. */
  season?: number;
  seed?: number;
}

/**
 * A guide of any size in two languages, in the proportions of real long shows: a few people are in most
 * episodes, some in a number of them, most in one. Equal sizes and seeds make equal guides.
 */
export function longShow(size: Size): GuideFiles {
  const { episodes, season = episodes } = size;
  const story = new Story(size);
  const keys = Array.from({ length: episodes }, (_, place) =>
    keyOf({ season: 1 + Math.floor(place / season), episode: 1 + (place % season), letter: '' }),
  );
  return {
    show: {
      title: { en: 'The Lantern House', ja: '提灯屋の人々' },
      languages: ['en', 'ja'],
      also: [],
      formerly: [],
      unit: 'episode',
      numbering: 'seasons',
      numbers: {},
      network: 'Channel 4',
      countries: ['JP'],
      released: '2001-04-02',
      ids: {},
      links: [{ label: 'Channel 4', url: 'https://example.org/lantern-house' }],
      accent: '#2f5d62',
      accepted: [],
    },
    entries: [PREMISE, ...keys].map((key, place) => ({ key, file: story.entry(key, place) })),
  };
}

const LEADS = 6;
/** One in so many of the others comes back. */
const COMES_BACK = 7;
/** Every so many episodes one has nothing but a title. */
const SILENT = 25;

/** What has been told so far. It grows from entry to entry. */
class Story {
  private people = 0;
  private readonly back: number[] = [];
  private readonly places: string[] = [];
  /** The last note of each person. */
  private readonly notes = new Map<string, string>();
  private readonly bonds = new Set<string>();
  /** Questions without an answer, and secrets that somebody keeps. */
  private readonly open: string[] = [];
  private readonly kept: string[] = [];
  private count = 0;
  private readonly draw: (below: number) => number;

  constructor(private readonly size: Size) {
    this.draw = drawing(size.seed ?? 7);
  }

  entry(key: Key, place: number): EntryFile {
    const { draw, size } = this;
    const entry = emptyEntry();
    if (key !== PREMISE) {
      entry.title = place % 50 === 17 ? LONG_TITLE : { en: `Lamp ${place}`, ja: `${place}夜` };
      entry.runtime = 22 + draw(5);
    }
    if (place % SILENT === SILENT - 1) return entry;
    const cast = this.castOf(entry, place);
    this.introduceThings(entry, place);
    entry.present = key === PREMISE ? undefined : cast.map(idOf);
    entry.brief = this.say(cast);
    entry.so_far = this.say(cast);
    entry.keywords = [sayingOf(draw)];
    entry.commentary = draw(3) === 0 ? [{ text: this.say(cast), sources: [] }] : [];
    this.tellScene(entry, cast);
    const wanted = Math.round((size.facts * (place + 1)) / (size.episodes + 1)) - this.count;
    for (let left = wanted; left > 0; left -= 1) this.tell(entry, cast);
    this.count += Math.max(wanted, 0);
    return entry;
  }

  /** Who is there: most of the leads, some who have been there before, all who are new. */
  private castOf({ people }: EntryFile, place: number): number[] {
    const { draw, size, back } = this;
    const perEpisode = Math.max(size.people - LEADS, 0) / size.episodes;
    const known = this.people;
    const due = Math.min(size.people, LEADS + Math.ceil(place * perEpisode));
    for (; this.people < due; this.people += 1) {
      people[idOf(this.people)] = { ...personCalled(this.people), also: [], notes: [] };
      if (this.people >= LEADS && this.people % COMES_BACK === 0) back.push(this.people);
    }
    const leads = Array.from({ length: Math.min(LEADS, this.people) }, (_, n) => n);
    // Whoever came last comes back most.
    const again = [draw(back.length + 1), draw(back.length + 1), draw(Math.min(back.length, 5) + 1)]
      .map((ago) => back.at(-ago - 1))
      .filter((one) => one !== undefined);
    const fresh = Array.from({ length: this.people - known }, (_, n) => known + n);
    return [...new Set([...leads.filter(() => draw(10) < 7), 0, ...again, ...fresh])];
  }

  private introduceThings({ things }: EntryFile, place: number): void {
    const { places, size } = this;
    const due = size.things && Math.ceil((size.things * place) / size.episodes);
    let wanted = due === undefined ? Number(place % 12 === 2) : due - places.length;
    for (; wanted > 0; wanted -= 1) {
      const kind = THING_KINDS[this.draw(THING_KINDS.length)];
      const number = due === undefined ? place : places.length;
      places.push(`place-${number}`);
      things[`place-${number}`] = { kind, name: placeCalled(number), also: [], notes: [] };
    }
  }

  private say(cast: readonly number[]): Text {
    return sentenceOf(this.draw, this.one(cast));
  }

  private one(cast: readonly number[]): number {
    return cast[this.draw(cast.length)] ?? 0;
  }

  /** What is stated, the more common kinds more than once. */
  private readonly ways = [
    ...Array<Story['tellNote']>(9).fill(this.tellNote),
    ...[this.tellRole, this.tellRole, this.tellBond, this.tellBond, this.tellBond],
    ...[this.tellScene, this.tellScene, this.tellSecret, this.ask],
  ];

  private tell(entry: EntryFile, cast: readonly number[]): void {
    this.ways[this.draw(this.ways.length)]?.call(this, entry, cast);
  }

  private tellNote({ people }: EntryFile, cast: readonly number[]): void {
    const { draw, notes } = this;
    const id = idOf(this.one(cast));
    const told = people[id] ?? { also: [], notes: [] };
    const [note, before] = [`note-${this.fresh()}`, notes.get(id)];
    const isOld = before && told.notes.every((one) => one.id !== before);
    const refs = isOld && draw(6) === 0 ? { [draw(2) ? 'corrects' : 'replaces']: [before] } : {};
    const text = this.say(cast);
    people[id] = { ...told, notes: [...told.notes, { id: note, text, ...refs, sources: [] }] };
    notes.set(id, note);
  }

  private tellRole({ people }: EntryFile, cast: readonly number[]): void {
    const id = idOf(this.one(cast));
    const told = people[id] ?? { also: [], notes: [] };
    people[id] = { ...told, role: sayingOf(this.draw), bio: this.say(cast) };
  }

  private tellBond({ bonds }: EntryFile, cast: readonly number[]): void {
    const { draw } = this;
    const [a, b] = [this.one(cast), this.one(cast)].sort((one, other) => one - other);
    const id = `${a} ${b}`;
    const ends = [idOf(a ?? 0), idOf(b ?? 0)];
    const isThere = bonds.some(({ between }) => between?.join() === ends.join());
    if (a === b || isThere) return;
    const kind = [BOND_KINDS[draw(BOND_KINDS.length)] ?? 'other'];
    const ended = this.bonds.has(id) && draw(3) === 0 ? { ended: draw(2) === 0 } : {};
    const [label, text] = [sayingOf(draw), this.say(cast)];
    bonds.push({ between: ends, kind, label, text, ...ended, sources: [] });
    this.bonds.add(id);
  }

  private tellScene({ scenes }: EntryFile, cast: readonly number[]): void {
    const somebody = [this.one(cast), this.one(cast), this.one(cast)].map(idOf);
    const about = [...new Set([...somebody, ...this.places.slice(-1)])];
    scenes.push({
      heading: sayingOf(this.draw),
      text: paragraphs(this.say(cast), this.say(cast)),
      about,
      sources: [],
    });
  }

  private tellSecret({ secrets }: EntryFile, cast: readonly number[]): void {
    const id = this.kept[0];
    const who = idOf(this.one(cast));
    if (id !== undefined && !secrets[id] && this.draw(2) === 0) {
      this.kept.shift();
      secrets[id] = { learned_by: [who], open: this.draw(2) === 0, sources: [] };
      return;
    }
    const fresh = `secret-${this.fresh()}`;
    secrets[fresh] = { what: this.say(cast), kept_by: [who], learned_by: [], sources: [] };
    this.kept.push(fresh);
  }

  private ask({ threads }: EntryFile, cast: readonly number[]): void {
    const id = this.open[0];
    if (id !== undefined && !threads[id] && this.draw(3) > 0) {
      this.open.shift();
      threads[id] = { answer: this.say(cast), sources: [] };
      return;
    }
    const fresh = `question-${this.fresh()}`;
    threads[fresh] = { question: this.say(cast), sources: [] };
    this.open.push(fresh);
  }

  private numbers = 0;
  private fresh(): number {
    this.numbers += 1;
    return this.numbers;
  }
}

const idOf = (number: number) => `person-${number}`;

const PRIME = 2 ** 31 - 1;

/** Numbers below a bound, one after the other, the same for the same seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % PRIME;
    return state % below;
  };
}

const paragraphs = (one: Text, other: Text): Text =>
  Object.fromEntries(Object.keys(one).map((tag) => [tag, `${one[tag]}\n\n${other[tag]}`]));
