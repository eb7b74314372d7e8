import type { Guide } from '@/lib/guide/guide';
import type { Room } from '@/lib/i18n/rooms';

const IS_BARE: Partial<Record<Room, (guide: Guide) => boolean>> = {
  people: ({ people }) => people.size === 0,
  relationships: ({ bonds }) => bonds.size === 0,
  ribbon: ({ episodes }) => episodes.length === 0,
  questions: ({ threads }) => threads.size === 0,
  secrets: ({ secrets }) => secrets.size === 0,
  things: ({ things }) => things.size === 0,
};

/** The rooms in which a guide, as far as it goes, has nothing. */
export function bareRooms(guide: Guide): Room[] {
  return (Object.keys(IS_BARE) as Room[]).filter((room) => IS_BARE[room]?.(guide));
}
