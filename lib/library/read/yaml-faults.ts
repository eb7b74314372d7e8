import {
  type CST,
  type Document,
  isMap,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';

/** Why a file cannot be read, and from which character on. */
export interface Fault {
  offset: number;
  message: string;
}

const MOST_BYTES = 1024 * 1024;
const MOST_LEVELS = 20;
const MOST_ALIASES = 50;
const QUOTE_IT = 'write it in quotes, or as a block after >-';
const PROTO = '"__proto__" is not a key here, expected another';
const STAR = `not YAML: a text that begins with *, ${QUOTE_IT}`;

export function lengthFault(text: string): Fault | undefined {
  return Buffer.byteLength(text) > MOST_BYTES
    ? { offset: 0, message: 'over 1 MiB, expected a smaller file' }
    : undefined;
}

/** What is left of bytes that are not text. */
export function textFault(text: string): Fault | undefined {
  const offset = text.search(/[^\P{Cc}\t\n\r]|\uFFFD/u);
  return offset < 0
    ? undefined
    : { offset, message: 'a character that is not text, expected a file in UTF-8' };
}

/** The first list or map that lies in too many others; goes by level, so that any depth is safe. */
export function depthFault(documents: readonly CST.Token[]): Fault | undefined {
  let tokens = documents;
  for (let level = 0; tokens.length > 0; level++) {
    const deep = level > MOST_LEVELS ? tokens.find((token) => 'items' in token) : undefined;
    if (deep) {
      const message = `too deep, expected at most ${MOST_LEVELS} levels`;
      return { offset: deep.offset, message };
    }
    tokens = tokens.flatMap(inside);
  }
  return undefined;
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((one) => one != null));
}

/** The traps of YAML by their names. */
export function syntaxFault({ code, message, pos: [offset] }: YAMLError, text: string): Fault {
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
  const beforeStar = /(?:^|[:\-?]\s|[[{,])\s*(?=\*\S)/.exec(text.slice(lineStart, offset));
  if (code === 'UNEXPECTED_TOKEN' && beforeStar) {
    const star = lineStart + beforeStar.index + beforeStar[0].length;
    return { offset: star, message: STAR };
  }
  const trap = TRAPS.find(([pattern]) => pattern.test(message))?.[1];
  const [first = ''] = message.split('\n', 1);
  return {
    offset,
    message: `not YAML: ${trap ?? first.charAt(0).toLowerCase() + first.slice(1)}`,
  };
}

const TRAPS: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are not allowed as indentation/, 'a tab before a key or a text, expected spaces'],
  [
    /^(?:Nested mappings|Block collections) are not allowed/,
    `a key inside a text; if the text holds ": ", ${QUOTE_IT}; if not, mind the indentation`,
  ],
  [
    /^Unexpected \S+ at node end/,
    `words after the end of a text; if the text begins with a quote, ${QUOTE_IT}`,
  ],
  [
    /^Implicit (?:map )?keys need to be (?:followed by map values|on a single line)/,
    'words without a key, expected "key: text", or the indentation of the text that they belong to',
  ],
  [
    /must be sufficiently indented and end with/,
    'a [ or { that is not closed, or a line in it that is not indented',
  ],
  [
    /^Block scalar values in collections/,
    'a block whose lines do not begin with spaces, expected some before each',
  ],
  [
    /^(?:Block scalar header includes extra|Not a YAML token)/,
    'words after >- or |, expected on the lines below, indented',
  ],
  [/^Plain value cannot start with/, `a text that begins with a sign of YAML's, ${QUOTE_IT}`],
];

/** Spaces that look like one and are none to YAML. */
const WIDE_SPACE = '[\\u00A0\\u2000-\\u200A\\u202F\\u3000]';
const WIDE_BEFORE = new RegExp(`^${WIDE_SPACE}`);
const WIDE: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^[\\w-]+:${WIDE_SPACE}`), 'a wide space after the colon, expected an ordinary one'],
  [/^[\w-]+[：﹕]/, 'a wide colon after a key, expected ":" and a space'],
  [/^[－–—]\s/, 'a wide dash before an item, expected "-" and a space'],
  [/^[［｛][^］｝]*[］｝]$/, 'wide brackets around a list or map, expected [ ] or { }'],
];

/** What looks like YAML to its author and is a text to everybody else, or a text that YAML cuts short. */
function plainFaults({ value, range, comment }: Scalar.Parsed, text: string): Fault[] {
  const [offset, end] = range;
  const wide = WIDE.find(([sign]) => sign.test(String(value)));
  if (wide) return [{ offset, message: `${wide[1]}; if it is a text, ${QUOTE_IT}` }];
  if (/^(?:null|~)$/i.test(String(value))) {
    const message = `"${value}" is nothing to YAML, expected the key left out; if it is a text, ${QUOTE_IT}`;
    return [{ offset, message }];
  }
  const cut = comment === undefined ? -1 : text.indexOf('#', end);
  if (cut < 0 || !/^#[^\s#]/.test(text.slice(cut, cut + 2)) || /\n/.test(text.slice(end, cut))) {
    return [];
  }
  const message = `a comment from # on, expected a space after it; if it is text, ${QUOTE_IT}`;
  return [{ offset: cut, message }];
}

/** Each key that stands a second time in a map. */
function doubledKeys({ items }: YAMLMap): Fault[] {
  const words = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isDoubled = words.has(key.value);
    words.add(key.value);
    if (!isDoubled) return [];
    const message = `the key "${key.value}" twice in one map, expected it once`;
    return [{ offset: (key as Scalar.Parsed).range[0], message }];
  });
}

/**
 * What YAML allows and a guide does not: keys that are no words, tags, and aliases of odd kinds; and what
 * it takes for something else than its author.
 */
export function nodeFault(
  document: Document.Parsed,
  text: string,
): { fault: Fault | undefined; misread: Fault[] } {
  const misread: Fault[] = [];
  const anchors = new Map<string, { holdsAlias: boolean }>();
  let aliases = 0;
  let fault: Fault | undefined;
  const stop = (offset: number | undefined, message: string) => {
    fault = { offset: offset ?? 0, message };
    return visit.BREAK;
  };
  visit(document, {
    Alias(_key, { source, range }, ancestors) {
      for (const { anchor } of ancestors as readonly { anchor?: string }[]) {
        if (anchor) anchors.set(anchor, { holdsAlias: true });
      }
      const anchor = anchors.get(source);
      if (!anchor) return stop(range?.[0], STAR);
      if (!anchor.holdsAlias && ++aliases <= MOST_ALIASES) return undefined;
      const most = `at most ${MOST_ALIASES} aliases, and none of what holds one`;
      return stop(range?.[0], `an alias bomb, expected ${most}`);
    },
    Pair(_key, { key }) {
      const offset = (key as Node | null)?.range?.[0];
      if (!isScalar(key)) return stop(offset, 'a key that is not a word, expected one');
      if (WIDE_BEFORE.test(String(key.value))) {
        const message = 'a wide space before a key, expected ordinary ones';
        misread.push({ offset: offset ?? 0, message });
      }
      return key.value === '__proto__' ? stop(offset, PROTO) : undefined;
    },
    Value(_key, node) {
      if (isMap(node)) misread.push(...doubledKeys(node));
      const { anchor, tag, range } = node;
      if (anchor && anchors.has(anchor)) {
        const message = `the anchor "${anchor}" twice, expected a name of its own for each`;
        misread.push({ offset: range?.[0] ?? 0, message });
      }
      if (anchor) anchors.set(anchor, { holdsAlias: false });
      const plain = isScalar(node) && node.type === 'PLAIN' ? (node as Scalar.Parsed) : undefined;
      if (plain) misread.push(...plainFaults(plain, text));
      if (!tag) return undefined;
      const offset = text.slice(0, range?.[0]).search(/(?<=^|[\s,[{])!\S*\s+(?:&\S*\s+)?$/);
      return stop(
        offset < 0 ? range?.[0] : offset,
        `a tag, expected none; if the text begins with !, ${QUOTE_IT}`,
      );
    },
  });
  return { fault, misread };
}
