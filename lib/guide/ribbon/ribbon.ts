/**
 * The story ribbon: people as ribbons, scenes as knots, finished episodes as bands.
 *
 * [R1] A leaf is made of the entries up to its last band, and of who is asked for.
 * [R2] Each entry only adds: what was drawn up to an entry is drawn the same after the next one.
 * [R3] Two who turn out to be one are two ribbons before that entry, and one from it on.
 */
import { changesAt } from '../changes';
import { guideAt, logUpTo } from '../fold';
import type { Log } from '../guide';
import type { Key } from '../keys';
import { currentId } from '../kinds/alias';
import type { Recap, Scene } from '../kinds/episode';
import type { Id } from '../names';
import { bringTogether, type Drawing, finishedLanes, joinLanes, type RibbonLane } from './lanes';
import { type RibbonChange, ribbonChanges, scenesOfChanges } from './marks';
import { castOf, joiningsOf, type RibbonChoice, ROWS, ridersOf } from './riders';

export interface RibbonLeaf {
  bands: readonly RibbonBand[];
  lanes: readonly RibbonLane[];
  /** Steps along the ribbons, and rows across them. */
  steps: number;
  rows: number;
}

export interface RibbonBand {
  key: Key;
  /** Its first step, and how many it takes: one at least. */
  start: number;
  length: number;
  knots: readonly RibbonKnot[];
}

/** A scene. */
export interface RibbonKnot {
  step: number;
  scene: Scene;
  /** Who of those in it has a ribbon, in the order of the rows. */
  people: readonly { id: Id; row: number }[];
  /** Who has none, and is known all the same. */
  others: readonly Id[];
  changes: readonly RibbonChange[];
}

/** One leaf: the entries `keys` of a log, with such of their recaps as are there. */
export function ribbonLeaf(
  log: Log,
  keys: readonly Key[],
  recaps: readonly Recap[],
  choice: RibbonChoice = {},
): RibbonLeaf {
  const drawing: Drawing = { seats: new Map(), rows: ROWS, lanes: new Map(), scenes: [] };
  const bands: RibbonBand[] = [];
  let step = 0;
  for (const { key, before, now, changes } of stepsOf(log, keys)) {
    const idNow = (id: Id) => currentId(now, id);
    if (bands.length > 0) step += 1;
    for (const { former, survivor } of joiningsOf(before, now)) {
      // They come side by side before they become one.
      const both = [former, survivor];
      bringTogether(
        drawing,
        step,
        both,
        (id) => before?.people.get(id),
        () => true,
      );
      joinLanes(drawing, step + 0.5, former.id, survivor.id);
      step += 1;
    }
    const scenes = recaps.find((recap) => recap.key === key)?.scenes ?? [];
    const casts = scenes.map(({ about }) => castOf(now, about));
    // seam: riders
    const riders = ridersOf(now, casts, drawing.seats, choice);
    if (choice.all)
      drawing.rows = Math.max(ROWS, new Set([...drawing.seats.keys(), ...riders]).size);
    const shown = ribbonChanges(changes, idNow);
    const places = scenesOfChanges(shown, casts);
    const start = step;
    const knots = scenes.map((scene, place): RibbonKnot => {
      const people = (casts[place] ?? []).flatMap((id) =>
        riders.has(id) ? (now.people.get(id) ?? []) : [],
      );
      const still = new Set(casts.slice(place).flat());
      const staysOn = (id: Id) => still.has(id);
      bringTogether(drawing, step, people, (id) => now.people.get(id), staysOn);
      return {
        step: step++,
        scene,
        people: people
          .map(({ id }) => ({ id, row: drawing.seats.get(id) ?? 0 }))
          .sort((a, b) => a.row - b.row),
        others: (casts[place] ?? []).filter((id) => !riders.has(id)),
        changes: shown.filter((_, at) => places[at] === place),
      };
    });
    step = Math.max(step, start + 1);
    bands.push({ key, start, length: step - start, knots });
  }
  return { bands, lanes: finishedLanes(drawing), steps: step, rows: drawing.rows };
}

function* stepsOf(log: Log, keys: readonly Key[]) {
  for (const key of keys) {
    const changes = changesAt(log, key);
    const last = logUpTo(log, key).at(-2)?.key;
    const before = last === undefined ? undefined : guideAt(log, last);
    if (changes) yield { key, before, now: guideAt(log, key), changes };
  }
}
