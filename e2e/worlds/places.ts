import path from 'node:path';

/** Several checks at once build and visit their worlds each in a lane of its own. */
const LANE = path.join('test-results', process.env.KOKOMADE_LANE ?? '');

/** A copy of the repository in which worlds are built: always at one place, so that no path differs. */
export const WORKSHOP = path.resolve(LANE, 'workshop');

export const WORLDS = path.resolve(LANE, 'worlds');
