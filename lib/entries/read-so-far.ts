import { slices } from './in-slices';
import { isServedFacts } from './served-shape';

/**
 * A file of many entries as what it says, read in slices: it may be of some megabytes. Undefined where an
 * entry has another shape; throws where it is no JSON.
 */
export async function readSoFar(response: Response): Promise<unknown> {
  const sliceOver = slices();
  const lines = linesOf(response);
  const head = (await lines.next()).value ?? '';
  const log: unknown[] = [];
  if (!head.endsWith('"log":[')) return readWhole(head, lines);
  for await (const line of lines) {
    if (line === ']}') return { ...JSON.parse(`${head}]}`), log };
    const facts = JSON.parse(line.replace(/,$/, ''));
    if (!isServedFacts(facts)) return undefined;
    log.push(facts);
    await sliceOver();
  }
  throw new SyntaxError('the file has no end');
}

/** Some server may have set it otherwise. */
async function readWhole(head: string, lines: AsyncIterable<string>): Promise<unknown> {
  let text = head;
  for await (const line of lines) text += `\n${line}`;
  const file = JSON.parse(text);
  return Array.isArray(file?.log) && file.log.every(isServedFacts) ? file : undefined;
}

async function* linesOf({ body }: Response): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const reader = body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  yield rest;
  return undefined;
}
