import type { z } from 'zod';
import type { Guide } from '@/lib/guide/guide';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { fieldOf, innerOf, shapeOf } from '@/lib/guide/schema/field';
import { idOfBond } from '@/lib/guide/schema/serving';
import { fieldsOfEntry } from '@/lib/guide/schema/texts';
import type { Path } from '../../read/yaml';
import type { Report, Step } from './step';

/** Something that an entry says anything of. */
interface Mention {
  path: Path;
  /** `the person "mira"`, `the bond a = b`. */
  what: string;
  /** The part of the guide that would know it, and under which id. */
  part: keyof Guide;
  id: Id;
  value: object;
  /** The fields that a first mention needs and that it lacks. */
  lacks: readonly (readonly [string, z.core.$ZodType])[];
}

/** A first mention says what the schema demands of one. */
export function checkFirstMentions({ file, before }: Step, report: Report): void {
  for (const { path, what, part, lacks } of firstMentions(before, file)) {
    if (lacks.length === 0) continue;
    const wanted = lacks.map(([name]) => name).join(' and ');
    const instead = part === 'bonds' ? 'the ends' : 'the id';
    const message = `${what} is not known before this entry, expected ${wanted}, or ${instead} of one that is`;
    report.unknown(path, message);
  }
}

/** The same entry with something in place of what first mentions lack, so that they are reported once. */
export function completed(before: Guide, file: EntryFile, language: string): EntryFile {
  const copy = structuredClone(file);
  for (const { value, lacks } of firstMentions(before, copy)) {
    for (const [name, schema] of lacks) Reflect.set(value, name, anythingFor(schema, language));
  }
  return copy;
}

function anythingFor(schema: z.core.$ZodType, language: string): unknown {
  if (fieldOf(schema).text) return { [language]: '?' };
  const inner = innerOf(schema);
  if (inner) return anythingFor(inner, language);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return [];
  return def.type === 'enum' ? Object.values(def.entries)[0] : '?';
}

function firstMentions(before: Guide, file: EntryFile): Mention[] {
  return mentionsIn(file).filter(({ part, id }) => !isKnown(before, part, id));
}

/** A former id stays known. */
function isKnown(guide: Guide, part: keyof Guide, id: Id): boolean {
  const known: unknown = guide[part];
  return (known instanceof Map && known.has(id)) || (part === 'people' && guide.aliases.has(id));
}

/** What stands under ids, or under the ends of bonds, in a field that a part of the guide is named for. */
function mentionsIn(file: EntryFile): Mention[] {
  return fieldsOfEntry(file).flatMap(({ path, field, schema, value }) => {
    if (!field.introduces || path.length > 1) return [];
    const part = path[0] as keyof Guide;
    const firsts = Object.entries(shapeOf(schema)).filter(([, its]) => fieldOf(its).first);
    return Object.entries<object>(Object(value)).map(([step, one]): Mention => {
      const bond = part === 'bonds' ? file.bonds[Number(step)] : undefined;
      const id = bond ? idOfBond(bond) : step;
      return {
        path: [part, bond ? Number(step) : step],
        what: bond ? `the bond ${id}` : `the ${field.introduces} "${id}"`,
        part,
        id,
        value: one,
        lacks: firsts.filter(([name]) => Reflect.get(one, name) === undefined),
      };
    });
  });
}
