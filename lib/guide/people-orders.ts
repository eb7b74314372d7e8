import type { Guide } from './guide';
import { compareKeys, type Key, PREMISE } from './keys';
import { currentId } from './kinds/alias';
import { bondsNow } from './kinds/bond';
import type { Named } from './kinds/named';
import type { Person } from './kinds/person';
import { byWeight } from './kinds/presence';
import type { Thing } from './kinds/thing';
import type { Id, Language } from './names';

export const PEOPLE_ORDERS = ['last', 'most', 'new', 'name', 'group'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** People under one heading. */
export interface PeopleGroup {
  /** The entry in which they were, or before which, or in which they came; the letter with which they begin; the group they are of. */
  of?: { seenIn: Key } | { before: Key } | { newIn: Key } | { letter: string } | { group: Thing };
  people: readonly Person[];
}

/** Everybody known so far, in one of the orders; none of the groups is empty. */
export function peopleIn(guide: Guide, order: PeopleOrder, language: Language): PeopleGroup[] {
  const weighed = byWeight(guide, guide.people.values());
  const groups = GROUPED[order](guide, weighed, language);
  return groups.filter(({ people }) => people.length > 0);
}

const GROUPED: Record<
  PeopleOrder,
  (guide: Guide, weighed: readonly Person[], language: Language) => PeopleGroup[]
> = {
  last: ({ key }, weighed) => {
    const [there, others] = parted(weighed, ({ seenIn }) => seenIn.at(-1) === key);
    const before = there.length > 0 ? { before: key } : undefined;
    return [
      { of: { seenIn: key }, people: there },
      { of: before, people: others },
    ];
  },
  most: (_guide, weighed) => [
    { people: weighed.toSorted((a, b) => b.seenIn.length - a.seenIn.length) },
  ],
  new: (_guide, weighed) => {
    const people = weighed.toSorted((a, b) => compareKeys(b.knownFrom, a.knownFrom));
    return together(
      people,
      ({ knownFrom }) => knownFrom,
      (newIn) => ({ newIn }),
    );
  },
  name: (_guide, weighed, language) => {
    const people = byName(weighed, language);
    return together(
      people,
      (one) => initialOf(one, language),
      (letter) => ({ letter }),
    );
  },
  group: (guide, weighed) => {
    const groups = membersOf(guide, weighed);
    const members = new Set(groups.flatMap(({ people }) => people));
    return [...groups, { people: weighed.filter((one) => !members.has(one)) }];
  },
};

function parted<One>(all: readonly One[], is: (one: One) => boolean): [One[], One[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** Those one after the other who have the same in common, each under a heading. */
function together(
  people: readonly Person[],
  common: (one: Person) => string,
  heading: (common: string) => PeopleGroup['of'],
): PeopleGroup[] {
  const groups = new Map<string, Person[]>();
  for (const one of people) groups.set(common(one), [...(groups.get(common(one)) ?? []), one]);
  return Array.from(groups, ([of, those]) => ({ of: heading(of), people: those }));
}

/** By how a name is read in its language. */
function byName<One extends Named>(all: readonly One[], language: Language): One[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return all.toSorted((a, b) => compare(readingOf(a, language), readingOf(b, language)));
}

function readingOf({ name, reading }: Named, language: Language): string {
  return reading?.[language] ?? name[language] ?? '';
}

function initialOf(one: Named, language: Language): string {
  const [letter = '?'] =
    readingOf(one, language)
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u) ?? [];
  return letter.toLocaleUpperCase(language).normalize('NFC');
}

/** The groups that are bound to somebody, of whom there was most first; somebody may be of several. */
function membersOf(guide: Guide, weighed: readonly Person[]): PeopleGroup[] {
  const members = new Map<Id, Set<Id>>();
  for (const bond of bondsNow(guide)) {
    const [a, b] = [currentId(guide, bond.ends[0]), currentId(guide, bond.ends[1])];
    for (const [group, member] of [
      [a, b],
      [b, a],
    ] as const) {
      if (guide.things.get(group)?.kind !== 'group' || !guide.people.has(member)) continue;
      members.set(group, (members.get(group) ?? new Set()).add(member));
    }
  }
  return [...guide.things.values()]
    .map((group) => ({ group, ids: members.get(group.id) ?? new Set() }))
    .toSorted((a, b) => b.ids.size - a.ids.size)
    .map(({ group, ids }) => ({
      of: { group },
      people: weighed.filter(({ id }) => ids.has(id)),
    }));
}

/** Which order people are in before one chooses: at the premise nobody has been seen. */
export function firstOrder({ key }: Guide): PeopleOrder {
  return key === PREMISE ? 'most' : 'last';
}
