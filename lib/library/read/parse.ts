import type { z } from 'zod';
import type { Finding } from './finding';
import type { Path, Source, Spot } from './yaml';

/** What could be read of a file. */
export interface Parsed<Value> {
  file: string;
  value: Value;
  findings: readonly Finding[];
  /** A finding where the file has what stands at `path` in `value`. */
  finding: Source['finding'];
  /** The ways in the file to what is not in `value`, being wrong in form. */
  lost: readonly Path[];
  /** Whether anything at `path` in `value`, or in it, is lost, so that nobody can say that it lacks. */
  hasLost(path: Path): boolean;
}

/**
 * Parses a file by its schema. What is wrong is reported, and the rest is parsed without it, so that
 * one wrong field does not hide what else is wrong in the guide; `empty` stands for a file that
 * cannot be read at all.
 */
export function parseParts<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  empty: unknown,
): Parsed<z.infer<Schema>> {
  const result = source.value === undefined ? undefined : schema.safeParse(source.value);
  const issues = result?.error?.issues ?? [];
  const findings = issues.flatMap((issue) =>
    placesOf(issue).map((place) =>
      source.finding(place, 'form', wording(issue, place), spotOf(issue)),
    ),
  );
  const read = result?.success
    ? { value: result.data, lost: [] }
    : result && salvage(schema, structuredClone(source.value));
  const { value, lost } = read ?? { value: schema.parse(empty), lost: [[]] };
  const gone = new Gone(lost);
  const misread = new Set(source.findings.map(placeOf));
  return {
    file: source.file,
    value,
    // Of what YAML itself has misread, nothing else is said.
    findings: [...source.findings, ...findings.filter((one) => !misread.has(placeOf(one)))],
    finding: (path, ...about) => source.finding(gone.way(path), ...about),
    lost,
    hasLost: (path) => gone.isIn(gone.way(path)),
  };
}

const placeOf = ({ line, column }: Finding) => `${line}:${column}`;

/** Where an issue is: at each unknown key, or at the value itself. */
function placesOf(issue: z.core.$ZodIssue): Path[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path];
}

function spotOf({ code }: z.core.$ZodIssue): Spot {
  return code === 'unrecognized_keys' || code === 'invalid_key' ? 'key' : 'value';
}

/** Of unknown keys, the schema's wording is what to say of each of them. */
function wording(issue: z.core.$ZodIssue, place: Path): string {
  return issue.code === 'unrecognized_keys'
    ? `"${String(place.at(-1))}" ${issue.message}`
    : issue.message;
}

/** Parses what is left of `value` when all that is wrong is taken out; undefined if that is all. */
function salvage<Schema extends z.ZodType>(schema: Schema, value: unknown) {
  const lost: Path[] = [];
  for (let round = 0; round < 10; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, lost };
    const places = result.error.issues.flatMap(placesOf).map((place) => nearest(value, place));
    const gone = new Gone(lost);
    for (const place of places) lost.push(gone.way(place));
    takeOut(value, places);
  }
  return undefined;
}

/** What stands at `path`, or the nearest thing around it that is there. */
function nearest(value: unknown, path: Path): Path {
  let node = value;
  const missing = path.findIndex((segment) => {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment)) return true;
    node = Reflect.get(node, segment);
    return false;
  });
  return missing < 0 ? path : path.slice(0, missing);
}

function takeOut(root: unknown, places: readonly Path[]): void {
  const lists = new Set<unknown[]>();
  for (const place of places) {
    let parent = root;
    for (const segment of place.slice(0, -1)) parent = Reflect.get(Object(parent), segment);
    if (typeof parent !== 'object' || parent === null) continue;
    Reflect.deleteProperty(parent, place.at(-1) ?? '');
    if (Array.isArray(parent)) lists.add(parent);
  }
  // A list keeps its holes until here, so that nothing moves which is yet to be taken out.
  for (const list of lists) list.splice(0, list.length, ...list.filter(() => true));
}

/** What a file has and its value has not. */
class Gone {
  /** By the way to a list: the places in it that are gone, in order, each less those before it. */
  private readonly fromLists = new Map<string, number[]>();
  /** The ways to what is gone, and to all around it. */
  private readonly around = new Set<string>();

  constructor(lost: readonly Path[]) {
    const places = new Map<string, Set<number>>();
    for (const way of lost) {
      for (let end = 0; end <= way.length; end++) this.around.add(wordsOf(way, end));
      const last = way.at(-1);
      if (typeof last !== 'number') continue;
      const list = wordsOf(way, way.length - 1);
      places.set(list, (places.get(list) ?? new Set()).add(last));
    }
    for (const [list, gone] of places) {
      const inOrder = [...gone].sort((a, b) => a - b);
      this.fromLists.set(
        list,
        inOrder.map((place, before) => place - before),
      );
    }
  }

  /** The way in the file to what stands at `path` in a value whose lists have lost items. */
  way(path: Path): Path {
    const way: PropertyKey[] = [];
    for (const segment of path) {
      const gone = typeof segment === 'number' && this.fromLists.get(wordsOf(way, way.length));
      way.push(gone ? Number(segment) + countUpTo(gone, Number(segment)) : segment);
    }
    return way;
  }

  isIn(way: Path): boolean {
    return this.around.has(wordsOf(way, way.length));
  }
}

const wordsOf = (way: Path, end: number) => JSON.stringify(way.slice(0, end));

/** How many numbers of a list in order are at most `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
