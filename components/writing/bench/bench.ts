/**
 * Where a guide is checked, opened from a file and made into one: in a worker, since the schema and the
 * checks are long, and what comes in a file is nobody's to trust.
 */
import { config } from 'zod';
import { answer, type Work } from './work';

// No code is made of texts here: a page's policy forbids it.
config({ jitless: true });

addEventListener('message', ({ data }: MessageEvent<{ turn: number; work: Work }>) => {
  answer(data.work).then(
    (done) => postMessage({ turn: data.turn, done }),
    (error: unknown) => postMessage({ turn: data.turn, error: String(error) }),
  );
});
