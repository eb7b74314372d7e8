import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Path, Spot } from './yaml';

/** Where in the file's `text` the spot at `path` begins. */
export function offsetAt(document: Document.Parsed, path: Path, text: string, spot: Spot): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const segment of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === String(segment))
      : undefined;
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

/** As written and as read, a text differs in its white space alone, but for escapes. */
function offsetInScalar(node: Scalar, text: string, start: number): number {
  const [from, to] = node.range ?? [0, 0];
  const value = String(node.value);
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  let before = value.slice(0, start).replace(/\s/g, '').length;
  const body = isBlock ? text.indexOf('\n', from) + 1 : isQuoted ? from + 1 : from;
  for (let at = body; at < to; at++) {
    if (/\s/.test(text.charAt(at)) || before-- > 0) continue;
    return text.charAt(at) === value.charAt(start) ? at : from;
  }
  return from;
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
