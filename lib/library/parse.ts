import type { z } from 'zod';
import type { Finding } from './finding';
import type { Path, Source } from './yaml';

export interface Parsed<Value> {
  value: Value;
  findings: readonly Finding[];
  /** Whether paths into `value` no longer fit the file, since an item of a list was left out. */
  shifted: boolean;
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
  if (source.findings.length > 0) {
    return { value: schema.parse(empty), findings: source.findings, shifted: false };
  }
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, findings: [], shifted: false };
  const findings = result.error.issues.flatMap((issue) =>
    placesOf(issue).map((place) => source.finding(place, 'form', issue.message)),
  );
  return { ...salvage(schema, structuredClone(source.value), empty), findings };
}

/** Where an issue is: at each unknown key, or at the value itself. */
function placesOf(issue: z.core.$ZodIssue): Path[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.slice(0, 1).map((key) => [...issue.path, key]);
}

function salvage<Schema extends z.ZodType>(schema: Schema, value: unknown, empty: unknown) {
  let shifted = false;
  for (let round = 0; round < 10; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, shifted };
    // Backwards, so that what is left out of a list moves nothing that is yet to be left out.
    for (const issue of result.error.issues.toReversed()) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
      for (const path of paths) shifted = remove(value, path) || shifted;
    }
  }
  return { value: schema.parse(empty), shifted };
}

/** Takes out what stands at `path`, or the nearest thing around it; whether a list lost an item. */
function remove(root: unknown, path: Path): boolean {
  const parents = [root];
  for (const segment of path.slice(0, -1)) {
    parents.push(Reflect.get(Object(parents.at(-1)), segment));
  }
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const parent = parents[depth];
    const segment = path[depth] ?? '';
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, segment)) continue;
    if (!Array.isArray(parent)) return !Reflect.deleteProperty(parent, segment);
    parent.splice(Number(segment), 1);
    return true;
  }
  return false;
}
