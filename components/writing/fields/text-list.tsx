'use client';

import { useTranslations } from 'next-intl';
import { type EditPath, valueAt } from '@/lib/own/edit';
import { Button } from '../../ui/button';
import { useEntry } from '../entry-desk';
import { NewText } from './new-text';
import type { FieldName } from './text-field';

/** Short texts, as many as one likes. */
export function TextList({ name, path }: { name: FieldName; path: EditPath }) {
  const { file, language, add, remove } = useEntry();
  const t = useTranslations('writing');
  const found = valueAt(file, path);
  const texts: readonly Readonly<Record<string, string>>[] = Array.isArray(found) ? found : [];
  return (
    <>
      <NewText
        name={name}
        draft={path.join(':')}
        onAdd={(text) => add(path, { [language]: text })}
      />
      {texts.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {texts.map((text, place) => {
            const said = text[language] ?? Object.values(text)[0] ?? '';
            return (
              <li key={said}>
                <Button
                  aria-label={t('without', { name: said })}
                  onClick={() => remove([...path, place])}
                >
                  <span lang={language}>{said}</span> <span aria-hidden="true">×</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
