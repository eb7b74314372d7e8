/** The version of `stored`: the newest. What older ones hold is of the tests that are about them. */
export const STORED_VERSION = 3;

/** When somebody said where they are, where a test does not care. */
const ONCE = 1_700_000_000_000;

/** What the device holds for somebody who is at these positions, by show. */
export function stored(positions: Record<string, string>, at = ONCE): string {
  return storedOf([positions], at);
}

/** What it holds for several viewers, the last of whom is active. */
export function storedOf(viewers: readonly Record<string, string>[], at = ONCE): string {
  const idOf = (place: number) => `viewer-${place + 1}`;
  return JSON.stringify({
    app: 'kokomade',
    version: STORED_VERSION,
    viewers: viewers.map((positions, place) => ({
      id: idOf(place),
      name: viewers.length > 1 ? `Viewer ${place + 1}` : '',
      hints: { numbers: 'season', left: false },
      positions: Object.fromEntries(
        Object.entries(positions).map(([show, key]) => [show, { key, at }]),
      ),
      notes: [],
    })),
    active: idOf(viewers.length - 1),
    together: [],
  });
}
