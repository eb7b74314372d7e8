import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Path, Spot } from './yaml';

/** Where in the file's `text` the spot at `path` begins. */
export function offsetAt(document: Document.Parsed, path: Path, text: string, spot: Spot): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const segment of path) {
    const pair = isMap(node) ? pairsOf(node).get(String(segment)) : undefined;
    const next = isSeq(node) ? node.items[Number(segment)] : pair?.value;
    if (next === undefined && !pair) break;
    offset =
      pair && (spot === 'key' || !isWritten(next)) ? startOf(pair.key) : startOf(next ?? pair?.key);
    node = next;
  }
  return isScalar(node) && typeof spot === 'object'
    ? offsetInScalar(node, text, spot.start)
    : offset;
}

/** A scalar of at least one character, which has a place of its own. */
function isWritten(node: unknown): boolean {
  return isScalar(node) && node.range != null && node.range[1] > node.range[0];
}

/** The first pair of a map under each word. Made once for each map, as many findings may lie in it. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  let pairs = pairsIn.get(map);
  if (!pairs) {
    pairs = new Map();
    for (const pair of map.items) {
      const word = isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (word !== undefined && !pairs.has(word)) pairs.set(word, pair);
    }
    pairsIn.set(map, pairs);
  }
  return pairs;
}

const pairsIn = new WeakMap<YAMLMap, Map<string, Pair>>();

/** As written and as read, a text differs in its white space alone, but for escapes. */
function offsetInScalar(node: Scalar, text: string, start: number): number {
  const [from] = node.range ?? [0];
  const value = String(node.value);
  const { written, read } = lettersOf(node, value, text);
  const at = written[read[start] ?? -1];
  return at !== undefined && text.charAt(at) === value.charAt(start) ? at : from;
}

/** Where each letter of a scalar that is no space is written, and how many there are before each place of it. */
function lettersOf(node: Scalar, value: string, text: string) {
  const known = lettersIn.get(node);
  if (known) return known;
  const [from, to] = node.range ?? [0, 0];
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const body = isBlock ? text.indexOf('\n', from) + 1 : isQuoted ? from + 1 : from;
  const isLetter = (one: string) => !/\s/.test(one);
  const written: number[] = [];
  for (let at = body; at < to; at++) if (isLetter(text.charAt(at))) written.push(at);
  const read: number[] = [];
  let before = 0;
  for (const letter of value.split('')) {
    read.push(before);
    if (isLetter(letter)) before += 1;
  }
  const letters = { written, read };
  lettersIn.set(node, letters);
  return letters;
}

const lettersIn = new WeakMap<Scalar, { written: readonly number[]; read: readonly number[] }>();

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
