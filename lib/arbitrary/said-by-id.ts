import type { z } from 'zod';
import { type EntryFile, entrySchema } from '@/lib/guide/schema/entry';
import { fieldOf, fieldsOfMap, innerOf, shapeOf } from '@/lib/guide/schema/field';
import type { Dice } from './dice';
import { anybody, idOf, type Known, told } from './known';

/** What stands under ids and is neither people nor things, which have steps of their own: by field. */
const KINDS = Object.entries(fieldsOfMap(entrySchema(['en']))).flatMap(([part, schema]) => {
  const map = innerOf(schema) ?? schema;
  const isRecord = (map as z.core.$ZodTypes)._zod.def.type === 'record';
  return isRecord && part !== 'people' && part !== 'things' ? [[part, shapeOf(map)] as const] : [];
});

/** Something new of one of these kinds, or more of what is known, as the schema lets it be said. */
export function sayById(entry: EntryFile, known: Known, dice: Dice): void {
  const [part, shape] = dice.one(KINDS) ?? [];
  if (part === undefined || anybody(known).length === 0) return;
  const ids = known.said.get(part) ?? new Map<string, Set<string>>();
  known.said.set(part, ids);
  const isNew = ids.size === 0 || dice.maybe();
  const id = isNew ? idOf(ids.size) : (dice.one([...ids.keys()]) ?? '');
  const all: Record<string, object> = Reflect.get(entry, part);
  if (Object.hasOwn(all, id)) return;
  const said = ids.get(id) ?? new Set<string>();
  ids.set(id, said);
  const fields = Object.entries(shape ?? {}).flatMap(([name, schema]) => {
    const { first, once } = { ...fieldOf(innerOf(schema) ?? schema), ...fieldOf(schema) };
    const isDefault = (schema as z.core.$ZodTypes)._zod.def.type === 'default';
    const isSaid = once ? !said.has(name) && dice.below(4) === 3 : dice.maybe();
    const value = (first && isNew) || isSaid ? anything(schema, known, dice) : undefined;
    if (once && value !== undefined) said.add(name);
    return value === undefined && !isDefault ? [] : [[name, value ?? []] as const];
  });
  all[id] = Object.fromEntries(fields);
}

/** A value that a field may have; undefined where none is made up. */
function anything(schema: z.core.$ZodType, known: Known, dice: Dice): unknown {
  const { text, refers } = fieldOf(schema);
  if (text) return told(known, dice);
  const [first = ''] = anybody(known);
  if (refers === 'owner') return dice.one(anybody(known)) ?? first;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array': {
      const item = fieldOf(def.element);
      if (item.refers !== 'owner') return ['S1'];
      const some = dice.some(anybody(known), 3);
      return some.length > 0 ? some : [first];
    }
    case 'enum':
      return dice.one(Object.values(def.entries));
    case 'transform':
      return true;
    default: {
      const inner = innerOf(schema);
      return inner && anything(inner, known, dice);
    }
  }
}
