/** So long an answer is waited for that nothing can take the place of. */
export const ANSWER_WITHIN = 10_000;
/** So long the device's own storage is waited for while the server may answer. */
export const STORAGE_WITHIN = 1000;

/** What `work` comes to, or undefined where it takes longer or fails; it is not stopped. Never throws. */
export async function within<Value>(
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Does some work with a signal that ends with the `outer` one or after so many milliseconds, whichever
 * comes first, and waits no longer, whether or not the work heeds it. Throws what the work throws: a
 * `TimeoutError` where it took too long.
 */
export async function untilLate<Value>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort(outer?.reason);
  const late = () => controller.abort(new DOMException('no answer', 'TimeoutError'));
  const timer = setTimeout(late, milliseconds);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  try {
    return await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}
