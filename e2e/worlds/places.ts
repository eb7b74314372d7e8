import path from 'node:path';

/** Several checks at once build and visit their worlds each in a lane of its own. */
const LANE = path.join('test-results', process.env.KOKOMADE_LANE ?? '');

/** Copies of the repository in which worlds are built, each at a place of its own. */
export const WORKSHOPS = path.resolve(LANE, 'workshops');

export const WORLDS = path.resolve(LANE, 'worlds');

/** Below which path the worlds are served. */
export const BASE = '/guides';
