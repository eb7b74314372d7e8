import type { Guide } from '../guide';
import { isWithin, type Key } from '../keys';
import type { Recap, Scene } from '../kinds/episode';
import { weightIn } from '../kinds/presence';
import type { Id } from '../names';
import { proseIn } from './folded';
import { bondTexts, type Searched, searchedOf } from './owner-texts';

/** What a finder looks through, folded once. */
export interface Index {
  owners: Searchable[];
  scenes: { found: { kind: 'scene'; key: Key; place: number; scene: Scene }; prose: string }[];
}

/** One of those who are found, and all by which they are. */
export interface Searchable extends Searched {
  found: { kind: 'person' | 'thing'; id: Id };
  /** How much they matter so far. */
  weight: number;
  /** All that is told of them: what is not in it is in none of the texts. */
  told: string;
}

/** Of a guide, and of those of the recaps that lie within it: the newest first. Made bit by bit. */
export function* indexOf(guide: Guide, recaps: readonly Recap[]): Generator<void, Index> {
  const weigh = weightIn(guide);
  const bonds = yield* bondTexts(guide);
  const index: Index = { owners: [], scenes: [] };
  for (const owner of [...guide.people.values(), ...guide.things.values()]) {
    const { names, texts } = searchedOf(owner);
    const kind = 'kind' in owner ? 'thing' : 'person';
    const all = [...texts, ...(bonds.get(owner.id) ?? [])];
    const told = all.map(({ prose }) => prose).join('\n');
    const found = { kind, id: owner.id } as const;
    index.owners.push({ found, weight: weigh(owner), names, texts: all, told });
    yield;
  }
  // seam: search
  const within = recaps.filter(({ key }) => isWithin(key, guide.key));
  for (const { key, scenes } of within.toReversed()) {
    for (const [place, scene] of scenes.entries()) {
      const prose = proseIn(`${scene.heading ?? ''}\n${scene.text}`);
      index.scenes.push({ found: { kind: 'scene', key, place, scene }, prose });
    }
    yield;
  }
  return index;
}
