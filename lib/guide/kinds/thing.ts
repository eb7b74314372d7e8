import type { Id } from '../names';
import { among, isText, listOf, maybe, type Shape, shaped } from '../shape';
import type { EntryFacts, GuideDraft } from './kind';
import { type Named, type NamedFacts, namedShape, withNames } from './named';
import { type Noted, type NotedFacts, notedShape } from './note';

export const THING_KINDS = ['place', 'group', 'object', 'term'] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export interface ThingFacts extends NamedFacts, NotedFacts {
  kind?: ThingKind;
  text?: string;
}

export interface ThingsFacts {
  things: readonly ThingFacts[];
}

export interface Thing extends Named, Noted {
  kind: ThingKind;
  text?: string;
}

export interface Things {
  /** In the order in which they became known. */
  things: ReadonlyMap<Id, Thing>;
}

export interface ThingsChanges {
  /** Introduced in this entry. */
  things: readonly Thing[];
}

const thingShape: Shape<ThingFacts> = {
  ...namedShape,
  ...notedShape,
  kind: maybe(among(THING_KINDS)),
  text: maybe(isText),
};
const served: Shape<ThingsFacts> = { things: listOf(shaped(thingShape)) };
const silent: ThingsFacts = { things: [] };
const empty: Things = { things: new Map() };

export const thing = {
  served,
  silent,
  empty,
  apply(draft: GuideDraft<Things>, { key, things }: EntryFacts<ThingsFacts>) {
    for (const facts of things) {
      const before = draft.things.get(facts.id);
      const named = withNames(key, before, facts);
      const kind = facts.kind ?? before?.kind;
      if (!named || !kind) continue;
      const text = facts.text ?? before?.text;
      draft.things.set(facts.id, { ...named, notes: before?.notes ?? [], kind, text });
    }
  },
  changes({ key }: EntryFacts<object>, _before: Things | undefined, now: Things): ThingsChanges {
    return { things: [...now.things.values()].filter(({ knownFrom }) => knownFrom === key) };
  },
};

/** Places, groups, objects and terms known so far: kinds in their fixed order, none of them empty. */
export function thingsByKind(guide: Things): { kind: ThingKind; things: readonly Thing[] }[] {
  const things = [...guide.things.values()];
  return THING_KINDS.map((kind) => ({
    kind,
    things: things.filter((one) => one.kind === kind),
  })).filter((group) => group.things.length > 0);
}
