import { THING_KINDS, type ThingKind } from './entry';
import type { Guide, Thing } from './guide';

/** Places, groups, objects and terms known so far: kinds in their fixed order, none of them empty. */
export function thingsByKind(guide: Guide): { kind: ThingKind; things: readonly Thing[] }[] {
  const things = [...guide.things.values()];
  return THING_KINDS.map((kind) => ({
    kind,
    things: things.filter((thing) => thing.kind === kind),
  })).filter((group) => group.things.length > 0);
}
