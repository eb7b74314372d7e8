import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Finding, Rule } from './finding';

export type Path = readonly PropertyKey[];

/** A file of a guide: what it says, and where in it each thing stands. */
export interface Source {
  file: string;
  value: unknown;
  findings: readonly Finding[];
  /** A finding at the value at `path`, or at the nearest thing around it that the file has. */
  finding(path: Path, rule: Rule, message: string, excerpt?: string): Finding;
}

const MOST_BYTES = 1024 * 1024;
const MOST_LEVELS = 20;
const MOST_ALIASES = 50;

/** Reads YAML with every scalar as a string. Never throws: what is wrong is in `findings`. */
export function parseYaml(file: string, text: string): Source {
  const lines = new LineCounter();
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const failed = (message: string, offset = 0): Source => ({
    file,
    value: undefined,
    findings: [{ file, ...position(offset), rule: 'form', message }],
    finding: (_path, rule, words) => ({ file, line: 1, column: 1, rule, message: words }),
  });
  if (Buffer.byteLength(text) > MOST_BYTES) return failed('over 1 MiB, expected a smaller file');

  let document: Document.Parsed;
  try {
    document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  } catch {
    return failed('too deep, expected at most 20 levels');
  }
  const wrong = document.errors[0];
  if (wrong)
    return failed(yamlWording(text, wrong.code, wrong.message, wrong.pos[0]), wrong.pos[0]);
  const odd = oddities(document);
  if (odd) return failed(odd.message, odd.offset);
  try {
    return {
      file,
      value: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {},
      findings: [],
      finding: (path, rule, message, excerpt) => ({
        file,
        ...position(offsetAt(document, path, text, excerpt)),
        rule,
        message,
        excerpt,
      }),
    };
  } catch {
    return failed('an alias bomb, expected few aliases');
  }
}

/** The traps of YAML by their names. */
function yamlWording(text: string, code: string, message: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (code === 'DUPLICATE_KEY') return 'a key twice, expected each key once';
  if (code === 'MULTIPLE_DOCS') return 'two documents in one file, expected one';
  if (/(?:^|[:\-{,[]\s*)\*\S/.test(line)) {
    return 'not YAML: a text that begins with * is read as an alias; write it in quotes, or as a block after >-';
  }
  return `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).split('\n')[0]}`;
}

function oddities(document: Document.Parsed): { message: string; offset: number } | undefined {
  let found: { message: string; offset: number } | undefined;
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
      if (isAlias(node) && !anchors.has(node.source)) {
        const message = `*${node.source} is read as an alias; a text that begins with * needs quotes, or a block after >-`;
        found = { message, offset };
      } else if (node.tag?.startsWith('!')) {
        found = { message: `a tag ${node.tag}, expected plain values`, offset };
      } else if (ancestors.filter(isCollection).length > MOST_LEVELS) {
        found = { message: 'too deep, expected at most 20 levels', offset };
      }
      return found ? visit.BREAK : undefined;
    },
    Pair(_key, pair) {
      if (isScalar(pair.key)) return undefined;
      found = { message: 'a key that is not a word', offset: (pair.key as Node).range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the value at `path` begins, or the words `excerpt` in it where they stand unbroken. */
function offsetAt(document: Document.Parsed, path: Path, text: string, excerpt?: string): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const segment of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === String(segment))
      : undefined;
    const next = isSeq(node) ? node.items[Number(segment)] : pair?.value;
    if (next === undefined && !pair) break;
    offset = pair && !isScalar(next) ? startOf(pair.key) : startOf(next ?? pair?.key);
    node = next;
  }
  const range = isScalar(node) ? node.range : undefined;
  if (!range || !excerpt) return offset;
  const inside = text.slice(range[0], range[1]).indexOf(excerpt);
  return inside < 0 ? offset : range[0] + inside;
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
