import type { Guide } from '@/lib/guide/guide';
import { PREMISE } from '@/lib/guide/keys';
import type { Room } from '@/lib/i18n/rooms';

/** What a guide has for a room, where that can be nothing. */
const HOLDINGS = {
  people: 'people',
  relationships: 'bonds',
  questions: 'threads',
  secrets: 'secrets',
  things: 'things',
} as const;

/** The rooms in which a guide, as far as it goes, has nothing. */
export function bareRooms(guide: Guide): Room[] {
  const rooms = Object.keys(HOLDINGS) as (keyof typeof HOLDINGS)[];
  const bare: Room[] = rooms.filter((room) => [...guide[HOLDINGS[room]].values()].length === 0);
  return guide.key === PREMISE ? [...bare, 'ribbon'] : bare;
}
