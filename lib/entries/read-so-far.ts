import { inSlices } from './in-slices';
import { isServedFacts } from './served-shape';

/**
 * The text of a file of many entries as what it says, in slices: it may be of some megabytes. Undefined
 * where an entry has another shape; throws where it is no JSON.
 */
export function readSoFar(text: string): Promise<unknown> {
  return inSlices(soFarIn(text));
}

function* soFarIn(text: string): Generator<void, unknown> {
  const lines = text.split('\n');
  const [head, last] = [lines.shift() ?? '', lines.pop()];
  // Some server may have set it otherwise.
  const isByLine = head.endsWith('"log":[') && last === ']}';
  const file = JSON.parse(isByLine ? `${head}]}` : text);
  const entries: unknown = isByLine ? lines : file?.log;
  if (!Array.isArray(entries)) return undefined;
  const log: unknown[] = [];
  for (const entry of entries) {
    const facts = isByLine ? JSON.parse(entry.replace(/,$/, '')) : entry;
    if (!isServedFacts(facts)) return undefined;
    log.push(facts);
    yield;
  }
  return { ...file, log };
}
