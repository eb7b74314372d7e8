import type { Guide } from './guide';
import { type Key, PREMISE } from './keys';
import { currentId } from './kinds/alias';
import { bondsNow } from './kinds/bond';
import type { Person } from './kinds/person';
import type { Thing } from './kinds/thing';
import type { Id } from './names';

export const MATRIX_ORDERS = ['presence', 'meeting', 'group'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Who was there in which finished episode, as a row for each of those who were seen. */
export interface Matrix {
  /** Each row a part of its own by the group that somebody belongs to, or all in one. */
  parts: readonly { group: Thing | undefined; rows: readonly Person[] }[];
}

/** From the most seen on, in the order in which they were first seen, or group by group. */
export function matrixOf(guide: Guide, order: MatrixOrder): Matrix {
  const seen = [...guide.people.values()].filter(({ seenIn }) => seenIn.length > 0);
  const places = new Map(guide.episodes.map(({ key }, place) => [key, place]));
  const met = ({ seenIn: [first = PREMISE] }: Person) => places.get(first) ?? 0;
  const byMeeting = seen.sort((a, b) => met(a) - met(b) || a.place - b.place);
  if (order === 'meeting') return { parts: [{ group: undefined, rows: byMeeting }] };
  const byPresence = byMeeting.toSorted((a, b) => b.seenIn.length - a.seenIn.length);
  if (order === 'presence') return { parts: [{ group: undefined, rows: byPresence }] };
  const groups = groupsOf(guide);
  const parts = [...new Set(groups.values()), undefined].map((group) => ({
    group,
    rows: byPresence.filter(({ id }) => groups.get(id) === group),
  }));
  return { parts: parts.filter(({ rows }) => rows.length > 0) };
}

/** The group that somebody is bound to now, by the oldest such bond; the groups as they became known. */
function groupsOf(guide: Guide): Map<Id, Thing> {
  const groups = new Map<Id, Thing>();
  for (const { ends } of bondsNow(guide)) {
    for (const [a, b] of [ends, ends.toReversed()]) {
      const [group, member] = [guide.things.get(b ?? ''), currentId(guide, a ?? '')];
      if (group?.kind === 'group' && guide.people.has(member) && !groups.has(member)) {
        groups.set(member, group);
      }
    }
  }
  const order = [...guide.things.keys()];
  return new Map([...groups].sort(([, a], [, b]) => order.indexOf(a.id) - order.indexOf(b.id)));
}

/** Runs of finished episodes in which somebody was there, each from its first to its last. */
export function runsOfPresence(guide: Guide, { seenIn }: Person): Key[][] {
  const seen = new Set(seenIn);
  const runs: Key[][] = [];
  let isRunning = false;
  for (const { key } of guide.episodes) {
    if (!seen.has(key)) isRunning = false;
    else if (isRunning) runs.at(-1)?.push(key);
    else {
      runs.push([key]);
      isRunning = true;
    }
  }
  return runs;
}
