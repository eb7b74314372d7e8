/** Where somebody or something stands on the map, from its middle. */
export interface Place {
  x: number;
  y: number;
}

/** The drawing that `ROOM_FOR` points fit on; with more it grows at its rim, and nobody moves. */
export const WIDTH = 1000;
export const HEIGHT = 1120;
export const ROOM_FOR = 40;
