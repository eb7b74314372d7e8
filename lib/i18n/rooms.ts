import type messages from './messages/en.json';

/** A room of a show's guide. Their words are the list of them, in the order of the row at its head. */
export type Room = keyof typeof messages.rooms;
