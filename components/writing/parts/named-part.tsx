'use client';

import { useTranslations } from 'next-intl';
import { PREMISE } from '@/lib/guide/keys';
import type { NoteRef } from '@/lib/guide/kinds/note';
import { namedIn } from '@/lib/guide/kinds/owner';
import { THING_KINDS, type ThingKind } from '@/lib/guide/kinds/thing';
import type { Id } from '@/lib/guide/names';
import { shortNameIn, shortNamesFor } from '@/lib/own/short-name';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { useEntry } from '../entry-desk';
import { TextField } from '../fields/text-field';
import { TextList } from '../fields/text-list';
import { INPUT } from '../look';
import { BondsPart } from './bonds-part';
import { NotesPart } from './notes-part';
import { RevealField } from './reveal-field';

/** What an entry says of one person or thing: first what is said most, then the rest. */
export function NamedPart(props: { kind: 'people' | 'things'; id: Id; wrong?: NoteRef }) {
  const { kind, id, wrong } = props;
  const { entry, file, guide, language, write, seen, show } = useEntry();
  const t = useTranslations('writing');
  const thing = kind === 'things' ? file.things[id] : undefined;
  const at = (field: string) => [kind, id, field];
  const named = namedIn(guide, id);
  const { role, bio, text } = { role: undefined, bio: undefined, text: undefined, ...named };
  const isNew = kind === 'people' && Boolean(file[kind][id]?.name);
  const isCalled = Boolean(file[kind][id]?.short);
  const short = (
    <>
      <TextField name="short" path={at('short')} />
      {isNew && (
        <p className="mt-2 flex flex-wrap gap-2">
          {shortNamesFor(file[kind][id]?.name?.[language] ?? '').map((one) => (
            <Button key={one} onClick={() => write(at('short'), { [language]: one })}>
              <span lang={language}>{one}</span>
            </Button>
          ))}
        </p>
      )}
    </>
  );
  const shortFollows = (name: string) => {
    if (!named || isCalled) return;
    const [now, before] = [named.name, named.formerly.at(-1)].map((names) => names?.[language]);
    const old = now === name ? before : now;
    if (!old || named.short[language] !== shortNameIn(old)) return;
    write(at('short'), { [language]: shortNameIn(name) ?? name });
  };
  return (
    <>
      <NotesPart key={wrong} of={{ kind, id }} wrong={wrong} />
      {isNew && short}
      {kind === 'people' && <TextField name="role" path={at('role')} stands={role} />}
      {kind === 'people' && entry !== PREMISE && (
        <Check isChecked={seen.includes(id)} onChange={(isOn) => show(id, isOn)}>
          {t('onScreen')}
        </Check>
      )}
      {thing?.name && (
        <select
          aria-label={t('kindOfNew')}
          value={thing.kind}
          onChange={({ target }) => write(at('kind'), target.value as ThingKind)}
          className={INPUT}
        >
          {THING_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </select>
      )}
      {kind === 'things' && <TextField name="thing" path={at('text')} isLong stands={text} />}
      <details className="mt-4">
        <summary className="min-h-11 py-2 text-soft underline decoration-rule underline-offset-4">
          {t('more')}
        </summary>
        <TextField
          name="name"
          path={at('name')}
          isNeeded={Boolean(file[kind][id]?.name)}
          onLeft={shortFollows}
        />
        {!isNew && short}
        <TextField name="sound" path={at('reading')} />
        <TextList name="also" path={at('also')} />
        <TextList name="known_as" path={at('known_as')} />
        {kind === 'people' && (
          <>
            <TextField name="cast" path={at('cast')} />
            <TextField name="bio" path={at('bio')} isLong stands={bio} />
            <RevealField id={id} />
          </>
        )}
        <h3 className="mt-6 text-lg">{t('bonds')}</h3>
        <BondsPart of={id} />
      </details>
    </>
  );
}
