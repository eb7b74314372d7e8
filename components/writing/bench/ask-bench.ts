import type { Done, Work } from './work';

let bench: Worker | undefined;
let turns = 0;
const waiting = new Map<
  number,
  { resolve: (done: never) => void; reject: (error: Error) => void }
>();

/** Has the bench do something; its code is fetched the first time. Throws where that does not come. */
export function askBench<Asked extends Work>(work: Asked): Promise<Done<Asked>> {
  bench ??= start();
  const turn = ++turns;
  return new Promise<Done<Asked>>((resolve, reject) => {
    waiting.set(turn, { resolve, reject });
    bench?.postMessage({ turn, work });
  });
}

function start(): Worker {
  const worker = new Worker(new URL('./bench.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data: { turn, done, error } }) => {
    const asked = waiting.get(turn);
    waiting.delete(turn);
    if (error === undefined) asked?.resolve(done as never);
    else asked?.reject(new Error(error));
  };
  // Its code did not come, or it fell over: the next question starts another one.
  worker.onerror = () => {
    bench = undefined;
    for (const { reject } of waiting.values()) reject(new Error('no bench'));
    waiting.clear();
  };
  return worker;
}
