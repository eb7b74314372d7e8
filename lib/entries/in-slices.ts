/** In milliseconds: on a slow phone it may be four times as long, and a tap is still answered in time. */
const SLICE = 12;

/**
 * Does all of some work and gives what it makes, in slices between which the page can draw and answer. What is over in one slice
 * is done before this returns. Throws what ends the `signal`.
 */
export async function inSlices<Made>(
  work: Iterator<unknown, Made>,
  signal?: AbortSignal,
): Promise<Made> {
  signal?.throwIfAborted();
  const sliceOver = slices();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const isOver = sliceOver();
    if (!isOver) continue;
    await isOver;
    signal?.throwIfAborted();
  }
}

/** Asked between the steps of some work: what to wait for, where a slice of it is over. */
export function slices(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        began = performance.now();
        resolve();
      }),
    );
  };
}
