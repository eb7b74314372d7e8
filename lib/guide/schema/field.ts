import { z } from 'zod';

/** The checks of meaning that a field can be exempt from. */
type MeaningCheck = 'hindsight' | 'words-ahead';

/**
 * What a field is, said once where it stands in the schema. Whatever treats fields alike (the checks,
 * the reviews, the makers of arbitrary guides, what editors are told) reads it here.
 */
export interface Field {
  /**
   * A text in the show's languages: what somebody or something is called, how that is read, what is
   * told, or a `label` that is the same in all of them.
   */
  text?: 'name' | 'reading' | 'prose' | 'label';
  /** The checks that leave the text alone. */
  exempt?: readonly MeaningCheck[];
  /** What the episode tells, or what it raises of those of whom it tells: a question, a secret. */
  part?: 'recap' | 'raised';
  /** A first mention needs it. */
  first?: true;
  /** Said once and for good. */
  once?: true;
  /** Ids that this field makes known, in the words of the checks. */
  introduces?: string;
  /** An id that its own or an earlier entry makes known: of somebody or something, or of a note. */
  refers?: 'owner' | 'note';
  /** One value, or a list of them. */
  oneOrMore?: true;
}

const FIELDS = z.registry<Field>();

/** The same field, of which this holds too. */
export function field<Schema extends z.ZodType>(schema: Schema, about: Field): Schema {
  const copy = schema.clone();
  FIELDS.add(copy, { ...FIELDS.get(schema), ...about });
  return copy;
}

/** What is said of the field itself; what is optional, described or has a default stays the field it was. */
export function fieldOf(schema: z.core.$ZodType): Field {
  const field = fields.get(schema) ?? FIELDS.get(schema) ?? {};
  fields.set(schema, field);
  return field;
}

const fields = new WeakMap<z.core.$ZodType, Field>();

/** The fields of a map; none of what is no map, or is a text. */
export function fieldsOfMap(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' && !fieldOf(schema).text ? def.shape : {};
}

/** The fields of the maps that stand under its ids, or in its list; none where there are no maps. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'record') return shapeOf(def.valueType);
  if (def.type === 'array') return shapeOf(def.element);
  return fieldsOfMap(schema);
}

export type FieldPath = readonly (string | number)[];

/** A field with a value, and the way to it from the root. */
export interface FieldAt {
  path: FieldPath;
  /** The same with a star for each id and place in a list: `people.*.bio`. */
  pattern: string;
  /** The field's own name: `bio`. */
  name: string;
  field: Field;
  schema: z.core.$ZodType;
  value: unknown;
}

/** Every field of a parsed value, as its schema has them in order, outer ones first. */
export function fieldsIn(schema: z.core.$ZodType, value: unknown): FieldAt[] {
  const found: FieldAt[] = [];
  collect(schema, value, [], '', NOTHING, found);
  return found;
}

function collect(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
  pattern: string,
  outer: Field,
  found: FieldAt[],
): void {
  if (value === undefined) return;
  const field = outer === NOTHING ? fieldOf(schema) : { ...fieldOf(schema), ...outer };
  const inner = field.text ? undefined : innerOf(schema);
  if (inner) {
    collect(inner, value, path, pattern, field, found);
    return;
  }
  const [name = ''] = pattern.split('.').filter(isName).slice(-1);
  found.push({ path, pattern, name, field, schema, value });
  if (field.text) return;
  for (const { schema: its, value: part, step, isField } of partsOf(schema, value)) {
    const way = isField ? String(step) : ANY;
    collect(its, part, [...path, step], pattern ? `${pattern}.${way}` : way, NOTHING, found);
  }
}

const NOTHING: Field = {};
const ANY = '*';
const isName = (step: string) => step !== ANY;

/** The schema of the same value, under what makes it optional or reads it. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return def.innerType;
  return def.type === 'pipe' ? def.out : undefined;
}

interface Part {
  schema: z.core.$ZodType;
  value: unknown;
  step: string | number;
  /** Whether the step is the name of a field, and no id or place in a list. */
  isField?: true;
}

function partsOf(schema: z.core.$ZodType, value: unknown): Part[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const at = (step: string): unknown => Reflect.get(Object(value), step);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).map(([name, part]) => {
        return { schema: part, value: at(name), step: name, isField: true };
      });
    case 'record':
      return Object.keys(Object(value)).map((id) => {
        return { schema: def.valueType, value: at(id), step: id };
      });
    case 'array':
      return Array.from(value as unknown[], (item, step) => {
        return { schema: def.element, value: item, step };
      });
    default:
      return [];
  }
}
