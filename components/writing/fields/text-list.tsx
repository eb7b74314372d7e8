'use client';

import { type EditPath, valueAt } from '@/lib/own/edit';
import { useEntry } from '../entry-desk';
import { Chosen } from './chosen';
import { NewText } from './new-text';
import type { FieldName } from './text-field';

/** Short texts, as many as one likes. */
export function TextList({ name, path }: { name: FieldName; path: EditPath }) {
  const { file, language, add, remove } = useEntry();
  const found = valueAt(file, path);
  const texts: readonly Readonly<Record<string, string>>[] = Array.isArray(found) ? found : [];
  return (
    <>
      <NewText
        name={name}
        draft={path.join(':')}
        onAdd={(text) => add(path, { [language]: text })}
      />
      <Chosen
        names={texts.map((text) => text[language] ?? Object.values(text)[0] ?? '')}
        onRemove={(place) => remove([...path, place])}
      />
    </>
  );
}
