import type { EntryFile } from '@/lib/guide/schema/entry';
import { fieldsOfEntry } from '@/lib/guide/schema/texts';
import type { Path, Spot } from '../read/yaml';

interface NewId {
  id: string;
  path: Path;
  spot: Spot;
}

/** Every id that the entry makes known, in file order: as a key of a map, or as a value of its own. */
export function newIds(entry: EntryFile): NewId[] {
  return fieldsOfEntry(entry).flatMap(({ path, field, value }): NewId[] => {
    if (!field.introduces || Array.isArray(value)) return [];
    if (typeof value === 'string') return [{ id: value, path, spot: 'value' }];
    return Object.keys(Object(value)).map((id) => ({ id, path: [...path, id], spot: 'key' }));
  });
}
