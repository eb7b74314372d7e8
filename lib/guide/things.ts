import { THING_KINDS, type ThingKind } from './entry';
import type { Guide, Note, Thing } from './guide';

/** Places, groups, objects and terms known so far: kinds in their fixed order, none of them empty. */
export function thingsByKind(guide: Guide): { kind: ThingKind; things: readonly Thing[] }[] {
  const things = [...guide.things.values()];
  return THING_KINDS.map((kind) => ({
    kind,
    things: things.filter((thing) => thing.kind === kind),
  })).filter((group) => group.things.length > 0);
}

/** The notes that still hold: neither replaced nor corrected. */
export function standingNotes(notes: readonly Note[]): Note[] {
  return notes.filter(({ replacedIn, correctedIn }) => !replacedIn && !correctedIn);
}
