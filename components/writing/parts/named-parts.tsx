'use client';

import { useTranslations } from 'next-intl';
import { namedIn } from '@/lib/guide/kinds/owner';
import { useEntry } from '../entry-desk';
import { NamePicker } from '../fields/name-picker';
import { NamedPart } from './named-part';
import { Part } from './part';

/** Everybody, or everything, of whom the entry says something; and whoever else it is to tell of. */
export function NamedParts({ kind }: { kind: 'people' | 'things' }) {
  const { file, guide, language, remove, show } = useEntry();
  const ids = Object.keys(file[kind]);
  return (
    <>
      <ul>
        {ids.map((id) => {
          const name = file[kind][id]?.name?.[language] ?? namedIn(guide, id)?.name[language] ?? id;
          return (
            <Part
              key={id}
              name={name}
              title={<span lang={language}>{name}</span>}
              onRemove={() => {
                remove([kind, id]);
                const isInScene = file.scenes.some(({ about }) => about.includes(id));
                if (kind === 'people' && !isInScene) show(id, false, true);
              }}
              folds={{ isOpen: id === ids.at(-1) }}
            >
              <NamedPart kind={kind} id={id} />
            </Part>
          );
        })}
      </ul>
      <NewNamed kind={kind} />
    </>
  );
}

/** Somebody new, or somebody known of whom this entry says something. */
function NewNamed({ kind }: { kind: 'people' | 'things' }) {
  const { file, guide, write, show } = useEntry();
  const t = useTranslations('writing');
  return (
    <NamePicker
      label={t(kind === 'people' ? 'whom' : 'which')}
      onlyPeople={kind === 'people'}
      but={Object.keys(file[kind])}
      onPick={(id) => {
        const where = guide.things.has(id) ? 'things' : 'people';
        // Somebody known has their form from the first word on.
        if (namedIn(guide, id) && !(id in file[where])) {
          write([where, id], { also: [], notes: [] });
          if (where === 'people') show(id, true, true);
        }
      }}
    />
  );
}
