import type { RibbonKnot, RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import type { Following } from './ribbon-drawing';

type Whom = Pick<Following, 'followed' | 'idNow'>;

/** Whether all whom one follows are in a scene. */
export function areTogether(
  { followed, idNow }: Whom,
  { people }: Pick<RibbonKnot, 'people'>,
): boolean {
  return followed.every((one) => people.some(({ id }) => idNow(id) === one));
}

/** In how many of these scenes. */
export function timesTogether(whom: Whom, leaves: readonly RibbonLeaf[]): number {
  const knots = leaves.flatMap(({ bands }) => bands.flatMap((band) => band.knots));
  return knots.filter((knot) => areTogether(whom, knot)).length;
}
