'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { PageLink } from '../ui/page-link';
import { Section } from '../ui/section';
import { EntryDesk, useEntry } from './entry-desk';
import { NewText } from './fields/new-text';
import { TextField } from './fields/text-field';
import { BondsPart } from './parts/bonds-part';
import { EpisodePart } from './parts/episode-part';
import { NamedParts } from './parts/named-parts';
import { Part } from './parts/part';
import { ScenesPart } from './parts/scenes-part';
import { SecretsPart } from './parts/secrets-part';
import { ThreadsPart } from './parts/threads-part';

/** All that an entry says, laid out as it is read. */
export const WholeEntry = memo(function WholeEntry({ entry }: { entry: Key }) {
  const { unit } = useShow();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('writing');
  const heading = entry === PREMISE ? t('premise') : names.title(entry);
  return (
    <article className="mt-10 max-w-2xl">
      <PageHeading tab={heading}>{heading}</PageHeading>
      <p className="mt-3 text-soft">{t('rule', { unit })}</p>
      <p>
        <PageLink href={addresses.recap(entry)}>{t('read')}</PageLink>
      </p>
      <EntryDesk key={entry} entry={entry} isWhole>
        <EpisodePart />
        <Section title={t('scenes')}>
          <ScenesPart />
        </Section>
        <Section title={t('people')}>
          <NamedParts kind="people" />
        </Section>
        <Section title={t('bonds')}>
          <BondsPart />
        </Section>
        <Section title={t('threads')}>
          <ThreadsPart />
        </Section>
        <Section title={t('secrets')}>
          <SecretsPart />
        </Section>
        <Section title={t('things')}>
          <NamedParts kind="things" />
        </Section>
        <Section title={t('commentary')}>
          <Commentary />
        </Section>
      </EntryDesk>
    </article>
  );
});

/** Readings of the episode, which are opinion. */
function Commentary() {
  const { file, language, add, remove } = useEntry();
  const t = useTranslations('writing');
  return (
    <>
      <ul>
        {file.commentary.map((_, place) => (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading is known by its place
            key={place}
            name={t('commentary')}
            kind="reading"
            onRemove={() => remove(['commentary', place])}
          >
            <TextField name="heading" path={['commentary', place, 'heading']} className="" />
            <TextField name="reading" path={['commentary', place, 'text']} isLong isNeeded />
          </Part>
        ))}
      </ul>
      <NewText
        name="reading"
        draft="reading"
        isLong
        onAdd={(text) => add(['commentary'], { text: { [language]: text }, sources: [] })}
      />
    </>
  );
}
