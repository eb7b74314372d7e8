/** In milliseconds: on a slow phone it may be four times as long, and a tap is still answered in time. */
const SLICE = 12;

/**
 * Does all of some work, in slices between which the page can draw and answer. What is over in one slice
 * is done before this returns. Throws what ends the `signal`.
 */
export async function inSlices(work: Iterator<unknown>, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let began = performance.now();
  while (!work.next().done) {
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    began = performance.now();
  }
}
