'use client';

import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { comparable } from '@/lib/guide/normalise';
import { idFor } from '@/lib/own/ids';
import { type EntryHere, useEntry } from '../entry-desk';

export const NAMED_KINDS = ['person', 'place', 'group', 'object', 'term'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Everybody and everything known at the entry, by what they are called there. */
export function namesAt({ guide, language }: EntryHere): { id: Id; name: string }[] {
  return [...guide.people.values(), ...guide.things.values()].map(({ id, name }) => {
    return { id, name: name[language] ?? Object.values(name)[0] ?? id };
  });
}

/** Who or what is called so at the entry. */
export function calledAt(here: EntryHere, typed: string): Id | undefined {
  const wanted = comparable(typed.trim());
  const all = [...here.guide.people.values(), ...here.guide.things.values()];
  const isSame = (name: string) => comparable(name) === wanted;
  const by = (names: 'name' | 'short') => all.find((one) => Object.values(one[names]).some(isSame));
  return (by('name') ?? by('short'))?.id;
}

/** Writes into the entry that somebody or something is known from here on; returns its id. */
export function useIntroduce(): (name: string, kind: NamedKind) => Id {
  const { guide, file, language, write } = useEntry();
  return (name, kind) => {
    const isTaken = (id: Id) =>
      Boolean(namedIn(guide, id)) ||
      guide.aliases.has(id) ||
      id in file.people ||
      id in file.things;
    const id = idFor(name, kind, isTaken);
    const text = { [language]: name.trim() };
    const nothing = { also: [], notes: [] };
    if (kind === 'person') write(['people', id], { name: text, ...nothing });
    else write(['things', id], { kind, name: text, ...nothing });
    return id;
  };
}
