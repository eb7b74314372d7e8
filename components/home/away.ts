const DAY = 24 * 60 * 60 * 1000;

/** So long after the last step somebody has been away. */
export const AWAY = 7 * DAY;
