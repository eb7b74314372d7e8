'use client';

import { useTranslations } from 'next-intl';
import { namedIn } from '@/lib/guide/kinds/owner';
import { useKnownNames } from '../../text/known-names';
import { useEntry } from '../entry-desk';
import { NamesField } from '../fields/names-field';
import { NewText } from '../fields/new-text';
import { TextField } from '../fields/text-field';
import { Part } from './part';

/** What happens, scene by scene, and whom each is about. */
export function ScenesPart() {
  const { file, guide, language, write, seen, show, add, remove } = useEntry();
  const find = useKnownNames();
  const t = useTranslations('writing');
  const { scenes } = file;
  return (
    <>
      <ol>
        {scenes.map((scene, place) => (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: a scene is known by its place
            key={place}
            name={t('scene', { number: place + 1 })}
            title={t('scene', { number: place + 1 })}
            onRemove={() => remove(['scenes', place])}
          >
            <TextField name="heading" path={['scenes', place, 'heading']} />
            <TextField name="scene" path={['scenes', place, 'text']} isLong isNeeded />
            <NamesField
              label={t('about')}
              ids={scene.about}
              onChange={(about) => {
                write(['scenes', place, 'about'], about);
                const one = about.find((id) => !scene.about.includes(id));
                if (one !== undefined && file.present && guide.people.has(one))
                  show(one, true, true);
              }}
            />
          </Part>
        ))}
      </ol>
      <NewText
        name="scene"
        draft="scene"
        isLong
        onAdd={(text) => {
          const named = find(text).map(({ name }) => name.id);
          const about = [...new Set(named)].filter((id) => namedIn(guide, id));
          add(['scenes'], { text: { [language]: text }, about, sources: [] });
          for (const id of about) {
            if (file.present && guide.people.has(id) && !seen.includes(id)) show(id, true, true);
          }
        }}
      />
    </>
  );
}
