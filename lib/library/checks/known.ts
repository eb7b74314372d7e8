import type { Alias } from '@/lib/guide/kinds/alias';
import type { Id } from '@/lib/guide/names';
import type { Path } from '../read/yaml';

/** What is known while walking the entries in viewing order. */
export interface Known {
  people: Set<Id>;
  things: Set<Id>;
  aliases: Map<Id, Pick<Alias, 'survivor'>>;
  /** By full ref; whether it still stands. */
  notes: Map<string, boolean>;
  bonds: Set<string>;
  secrets: Set<Id>;
  /** Whether it is answered. */
  threads: Map<Id, boolean>;
}

export const nothingKnown = (): Known => ({
  people: new Set(),
  things: new Set(),
  aliases: new Map(),
  notes: new Map(),
  bonds: new Set(),
  secrets: new Set(),
  threads: new Map(),
});

export interface Report {
  /** What contradicts what is known. */
  wrong(path: Path, message: string): void;
  /** What is not known. Left out where that can be because something here or before is lost in form. */
  unknown(path: Path, message: string): void;
}

export const isKnown = (known: Known, id: Id) => known.people.has(id) || known.things.has(id);

export function unknownId(id: Id): string {
  return `"${id}" is not known by this entry, expected an id that it or an earlier one introduces`;
}

export function firstMention(what: string, ...lacks: string[]): string {
  return `${what} is not known before this entry, expected ${lacks.join(' and ')}, or the id of one that is`;
}
