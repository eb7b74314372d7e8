'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { compareKeys } from '@/lib/guide/keys';
import { type NoteRef, standingNotes } from '@/lib/guide/kinds/note';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { useEntry } from '../entry-desk';
import { NamePicker } from '../fields/name-picker';
import { PickEarlier } from '../fields/pick-earlier';
import { NamedPart } from './named-part';
import { Part } from './part';

/** So many of what was noted before are offered, the latest; what is older is found with whom it is of. */
const NOTES = 100;

/** Everybody, or everything, of whom the entry says something; and whoever else it is to tell of. */
export function NamedParts({ kind }: { kind: 'people' | 'things' }) {
  const { entry, file, guide, language, write, remove, show } = useEntry();
  const ids = Object.keys(file[kind]);
  const [open, setOpen] = useState(ids.at(-1));
  const [sent, setSent] = useState<{ id: Id }>();
  const [wrong, setWrong] = useState<NoteRef>();
  const t = useTranslations('writing');
  const tellOf = (id: Id, isSeen: boolean) => {
    setOpen(id);
    const where = guide.things.has(id) ? 'things' : 'people';
    // Somebody known has their form from the first word on.
    if (!namedIn(guide, id) || id in file[where]) return;
    write([where, id], { also: [], notes: [] });
    if (where === 'people' && isSeen) show(id, true, true);
  };
  const earlier = useMemo(
    () =>
      [...guide[kind].values()]
        .flatMap(({ id: of, short, notes }) =>
          standingNotes(notes).flatMap(({ ref, key, text }) =>
            key === entry ? [] : [{ of, id: ref, key, name: `${short[language]}: ${text}` }],
          ),
        )
        .sort((a, b) => compareKeys(b.key, a.key))
        .slice(0, NOTES),
    [guide, kind, entry, language],
  );
  return (
    <>
      <ul>
        {ids.map((id) => {
          // Whoever turned out to be somebody else is told of under the name that they had.
          const names = file[kind][id]?.name ?? guide.aliases.get(id)?.name;
          const name = (names ?? namedIn(guide, id)?.name)?.[language] ?? id;
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
              folds={{ isOpen: id === open }}
              sent={sent?.id === id && sent}
            >
              <NamedPart kind={kind} id={id} wrong={id === open ? wrong : undefined} />
            </Part>
          );
        })}
      </ul>
      <NamePicker
        label={t(kind === 'people' ? 'whom' : 'which')}
        onlyPeople={kind === 'people'}
        but={ids}
        onPick={(id) => {
          tellOf(id, true);
          setSent({ id });
        }}
      />
      <PickEarlier
        label={t('wrongBefore')}
        among={earlier}
        onPick={(ref) => {
          const note = earlier.find(({ id }) => id === ref);
          setWrong(ref);
          // What was believed of somebody turns out without them, too.
          if (note) tellOf(note.of, false);
        }}
      />
    </>
  );
}
