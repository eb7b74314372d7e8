'use client';

import type { Guide } from '@/lib/guide/guide';
import { currentId } from '@/lib/guide/kinds/alias';
import { namedIn } from '@/lib/guide/kinds/owner';
import { byWeight } from '@/lib/guide/kinds/presence';
import type { Id } from '@/lib/guide/names';
import { comparable } from '@/lib/guide/normalise';
import { idFor } from '@/lib/own/ids';
import { shortNameIn, shortNamesFor } from '@/lib/own/short-name';
import { type EntryHere, useEntry } from '../entry-desk';

export const NAMED_KINDS = ['person', 'place', 'group', 'object', 'term'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** So many are offered at once: a long guide has hundreds, and a browser lays them all out at each letter. */
const MOST = 30;

/** Of those known at the entry, whom or what `typed` may mean, the weightiest first, then the latest; `but` under no name. */
export function namesLike(
  { guide, language }: EntryHere,
  typed: string,
  but: readonly Id[],
): { id: Id; name: string }[] {
  const wanted = comparable(typed.trim());
  const not = but.map((id) => currentId(guide, id));
  const found = [];
  for (const { id, name, called } of namesIn(guide).all) {
    if (found.length === MOST) break;
    if (not.includes(id) || !called.some((one) => one.includes(wanted))) continue;
    found.push({ id, name: name[language] ?? Object.values(name)[0] ?? id });
  }
  return found;
}

/** Who or what is called so at the entry. */
export function calledAt({ guide }: EntryHere, typed: string): Id | undefined {
  return namesIn(guide).ids.get(comparable(typed.trim()));
}

/** Who or what alone may be meant, `typed` being words of their name: "Stranger" is the Stranger. */
export function meantAt({ guide }: EntryHere, typed: string): Id | undefined {
  const words = ` ${comparable(typed.trim())} `;
  const [one, ...others] = namesIn(guide).all.filter(({ called }) =>
    called.some((name) => ` ${name} `.includes(words)),
  );
  return others.length === 0 ? one?.id : undefined;
}

const byGuide = new WeakMap<Guide, ReturnType<typeof readNames>>();

function namesIn(guide: Guide) {
  const names = byGuide.get(guide) ?? readNames(guide);
  byGuide.set(guide, names);
  return names;
}

/** All in any language, comparably, the weightiest first: `ids` by their name, and else by the short one; the first of several. */
function readNames(guide: Guide) {
  const latest = [...guide.people.values(), ...guide.things.values()].reverse();
  const by = (names: 'name' | 'short') =>
    latest.flatMap((one) =>
      Object.values(one[names]).map((name): [string, Id] => [comparable(name), one.id]),
    );
  return {
    all: byWeight(guide, latest).map(({ id, name, short }) => ({
      ...{ id, name },
      called: [name, short]
        .flatMap((names) => Object.values(names))
        .flatMap((one) => [one, ...shortNamesFor(one)].map(comparable)),
    })),
    ids: new Map([...by('short'), ...by('name')]),
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
