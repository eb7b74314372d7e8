import { checkReading } from '../../checks/check-folder';
import type { Finding } from '../../read/finding';
import type { Show } from '../../read/show';
import { readingOf } from './copy';
import { factPlants } from './facts';
import type { Plant } from './kinds';
import { namePlants } from './names';

export interface Caught extends Pick<Plant, 'kind' | 'names' | 'what'> {
  isCaught: boolean;
}

/**
 * Plants up to `most` leaks of each kind in a guide without faults, one at a time, each in an entry
 * before its own, and says of each whether the checks find more than in the clean guide.
 */
export function plantIn(show: Show, most: number): Caught[] {
  const clean = new Set(checkReading(readingOf(show)).map(lineOf));
  return spread(plantsOf(show), most).map(({ kind, names, what, show: planted }) => ({
    ...{ kind, names, what },
    isCaught: checkReading(readingOf(planted)).some((one) => !clean.has(lineOf(one))),
  }));
}

function plantsOf(show: Show): Plant[] {
  return show.entries.flatMap(({ file }, place) => {
    // One step early, in the middle, and as early as can be.
    const before = new Set(
      [place - 1, Math.floor(place / 2), 0].filter((at) => at >= 0 && at < place),
    );
    return [...before].flatMap((at) => [
      ...namePlants(show, { place, file }, at),
      ...factPlants(show, { place, file }, at),
    ]);
  });
}

/** Of each kind at most so many, from all over the guide; always the same. */
function spread(plants: readonly Plant[], most: number): Plant[] {
  return [...byKind(plants).values()].flatMap((all) =>
    all.filter(
      (_, index) =>
        Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
    ),
  );
}

export function byKind<One extends { kind: string }>(all: readonly One[]): Map<string, One[]> {
  const kinds = new Map<string, One[]>();
  for (const one of all) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return kinds;
}

function lineOf({ file, rule, message }: Finding): string {
  return `${file} ${rule} ${message}`;
}
