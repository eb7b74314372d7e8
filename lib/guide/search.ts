import MiniSearch from 'minisearch';
import type { Guide } from './guide';
import { isWithin, type Key } from './keys';
import type { Recap, Scene } from './kinds/episode';
import type { Person } from './kinds/person';
import type { Thing } from './kinds/thing';
import type { Id } from './names';
import { namesOf } from './names-of';
import { comparable } from './normalise';
import { wordsOf } from './tokens';

/** Somebody, something or a scene that answers a search. */
export type Found =
  | { kind: 'person' | 'thing'; id: Id }
  | { kind: 'scene'; key: Key; place: number; scene: Scene };

/** How many answers are given at most. */
export const MOST = 12;

/**
 * "Who is that?": finds people, things and the scenes of the recaps given, those with fitting names
 * first, then those of which fitting words are told. Names count in every language, with readings,
 * other and former names, and who plays the part. Nothing that the guide does not hold is looked at,
 * nor a recap beyond it, so that what comes later and what never was are alike found nowhere.
 */
export function finderOf(guide: Guide, recaps: readonly Recap[]): (words: string) => Found[] {
  const named = [
    ...[...guide.people.values()].map((person) => entryOf('person', person)),
    ...[...guide.things.values()].map((thing) => entryOf('thing', thing)),
  ];
  // seam: search
  const within = recaps.filter(({ key }) => isWithin(key, guide.key));
  const entries = [...named, ...within.flatMap(scenesOf)];
  const index = indexOf(entries.map(({ found, text }) => ({ text, weight: WEIGHTS[found.kind] })));
  return (words) => {
    const wanted = comparable(words);
    if (wanted === '') return [];
    const byName = named
      .map((entry) => ({ entry, rank: rankOf(entry.names, wanted) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
    const byWords = index(words).flatMap((place) => entries[place] ?? []);
    return [...new Set([...byName, ...byWords])].slice(0, MOST).map(({ found }) => found);
  };
}

interface Entry {
  found: Found;
  /** Folded. */
  names: readonly string[];
  text: string;
}

function entryOf(kind: 'person' | 'thing', owner: Person | Thing): Entry {
  const told = 'kind' in owner ? [owner.text] : [owner.role, owner.bio];
  return {
    found: { kind, id: owner.id },
    names: [...new Set(namesOf(owner).map(comparable))],
    text: [...owner.notes.map(({ text }) => text), ...told].filter(Boolean).join('\n'),
  };
}

function scenesOf({ key, scenes }: Recap): Entry[] {
  return scenes.map((scene, place) => ({
    found: { kind: 'scene', key, place, scene },
    names: [],
    text: `${scene.heading ?? ''}\n${scene.text}`,
  }));
}

/** One asks who that is, so people come first. */
const WEIGHTS = { person: 2, thing: 1, scene: 0.8 } as const;

const NO_MATCH = 4;

/** 0 for the very name, 1 for its beginning, 2 for the beginning of a word in it, 3 for anything in it. */
function rankOf(names: readonly string[], wanted: string): number {
  let best = NO_MATCH;
  for (const name of names) {
    const at = name.indexOf(wanted);
    if (at < 0) continue;
    const inside = name.includes(` ${wanted}`) ? 2 : 3;
    best = Math.min(best, name === wanted ? 0 : at === 0 ? 1 : inside);
  }
  return best;
}

/** Words that say nothing about whom one looks for. */
const EMPTY = new Set(
  'a an and at by for guy he her his in is man of on one person she the to was who with woman'.split(
    ' ',
  ),
);

/** Finds texts, by their places in the list, in which all of some words are; or else any, where spaces part them. */
function indexOf(texts: readonly { text: string; weight: number }[]): (words: string) => number[] {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (word) => (EMPTY.has(word) ? null : word),
    searchOptions: {
      prefix: (word) => word.length > 1 || !/^[a-z0-9]$/.test(word),
      fuzzy: (word) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false),
      boostDocument: (id) => texts[id]?.weight ?? 1,
    },
  });
  index.addAll(texts.map(({ text }, id) => ({ id, text })));
  return (words) => {
    const all = index.search(words, { combineWith: 'AND' });
    const some = all.length > 0 || !/\s/.test(words.trim()) ? all : index.search(words);
    return some.map(({ id }) => id);
  };
}
