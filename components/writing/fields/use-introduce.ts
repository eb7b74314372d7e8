'use client';

import type { Guide } from '@/lib/guide/guide';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { comparable } from '@/lib/guide/normalise';
import { idFor } from '@/lib/own/ids';
import { shortNameIn } from '@/lib/own/short-name';
import { type EntryHere, useEntry } from '../entry-desk';

export const NAMED_KINDS = ['person', 'place', 'group', 'object', 'term'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** So many are offered at once: a long guide has hundreds, and a browser lays them all out at each letter. */
const MOST = 30;

/** Of those known at the entry, whom or what `typed` may mean, the latest first. */
export function namesLike(
  { guide, language }: EntryHere,
  typed: string,
  but: readonly Id[],
): { id: Id; name: string }[] {
  const wanted = comparable(typed.trim());
  const found = [];
  for (const { id, name, called } of namesIn(guide).all) {
    if (found.length === MOST) break;
    if (but.includes(id) || !called.some((one) => one.includes(wanted))) continue;
    found.push({ id, name: name[language] ?? Object.values(name)[0] ?? id });
  }
  return found;
}

/** Who or what is called so at the entry. */
export function calledAt({ guide }: EntryHere, typed: string): Id | undefined {
  return namesIn(guide).ids.get(comparable(typed.trim()));
}

const byGuide = new WeakMap<Guide, ReturnType<typeof readNames>>();

function namesIn(guide: Guide) {
  const names = byGuide.get(guide) ?? readNames(guide);
  byGuide.set(guide, names);
  return names;
}

/** All in any language, comparably: `ids` by their name, and else by the short one; the first of several. */
function readNames({ people, things }: Guide) {
  const all = [...people.values(), ...things.values()].reverse().map(({ id, name, short }) => {
    const [long, brief] = [name, short].map((one) => Object.values(one).map(comparable));
    return { id, name, long: long ?? [], brief: brief ?? [] };
  });
  const by = (names: 'long' | 'brief') =>
    all.flatMap((one) => one[names].map((name): [string, Id] => [name, one.id]));
  return {
    all: all.map(({ id, name, long, brief }) => ({ id, name, called: [...long, ...brief] })),
    ids: new Map([...by('brief'), ...by('long')]),
  };
}

/** Writes into the entry that somebody or something is known from here on; returns its id. */
export function useIntroduce(): (name: string, kind: NamedKind) => Id {
  const here = useEntry();
  const { guide, file, language, write, show } = here;
  return (name, kind) => {
    const isTaken = (id: Id) =>
      Boolean(namedIn(guide, id)) ||
      guide.aliases.has(id) ||
      id in file.people ||
      id in file.things;
    const id = idFor(name, kind, isTaken);
    const text = { [language]: name.trim() };
    const nothing = { also: [], notes: [] };
    if (kind === 'person') {
      // As sentences call them; not as somebody is called already.
      const short = shortNameIn(name);
      const isFree = short !== undefined && calledAt(here, short) === undefined;
      write(['people', id], {
        name: text,
        ...(isFree && { short: { [language]: short } }),
        ...nothing,
      });
      // Who is met is seen, until somebody says otherwise.
      show(id, true, true);
    } else write(['things', id], { kind, name: text, ...nothing });
    return id;
  };
}
