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
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    began = performance.now();
  }
}
