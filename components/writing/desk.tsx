'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { useReadingPlace } from '../reading/use-reading';
import type { Writable } from '../reading/writing-slot';
import { Button } from '../ui/button';
import { PageLink } from '../ui/page-link';
import { EntryDesk } from './entry-desk';
import { ManageShow } from './manage-show';
import { useOwn } from './own-context';
import { BondsPart } from './parts/bonds-part';
import { NamedPart } from './parts/named-part';
import { NamedParts } from './parts/named-parts';
import { ScenesPart } from './parts/scenes-part';
import { SecretsPart } from './parts/secrets-part';
import { ThreadsPart } from './parts/threads-part';
import { WholeEntry } from './whole-entry';
import { WriteFirst } from './write-first';
import { WrongNote } from './wrong-note';

/** What can be written where one reads, of the episode finished last; and an episode in full. */
export function Desk(what: Writable) {
  const { isReadOnly } = useOwn();
  const { lookAhead } = useReadingPlace();
  if (what.of === 'home') return <ManageShow />;
  // What one reads ahead of one's place is not written from there.
  if (isReadOnly || lookAhead) return 'instead' in what ? what.instead : null;
  if (what.of === 'entry') return <WholeEntry entry={what.entry} />;
  if (what.of === 'finished') return <WriteFirst {...what} />;
  if (what.of === 'note') return <WrongNote {...what} />;
  return <Quick what={what} />;
}

type Quickly = Exclude<Writable['of'], 'home' | 'entry' | 'finished' | 'note'>;
type QuickWritable = Extract<Writable, { of: Quickly }>;

function Quick({ what }: { what: QuickWritable }) {
  const { position } = useReadingPlace();
  const entry = what.of === 'recap' ? what.entry : position;
  const [isOpen, setOpen] = useState(false);
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('writing');
  const where = entry === PREMISE ? t('inPremise') : t('in', { name: names.name(entry) });
  return (
    <aside
      data-screen
      aria-label={t('write')}
      className="mt-12 max-w-2xl border-t border-hair pt-4"
    >
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(`quick.${what.of}`)}
        </Button>
        <span className="text-soft">{where}</span>
      </p>
      {isOpen && (
        <EntryDesk key={entry} entry={entry}>
          <QuickPart what={what} />
          <p className="mt-4">
            <PageLink href={addresses.write(entry)}>
              {t('inFull', { name: names.name(entry) })}
            </PageLink>
          </p>
        </EntryDesk>
      )}
    </aside>
  );
}

function QuickPart({ what }: { what: QuickWritable }) {
  switch (what.of) {
    case 'person':
      return <NamedPart kind="people" id={what.id} />;
    case 'people':
      return <NamedParts kind="people" />;
    case 'things':
      return <NamedParts kind="things" />;
    case 'bonds':
      return <BondsPart />;
    case 'secrets':
      return <SecretsPart />;
    case 'threads':
      return <ThreadsPart />;
    case 'recap':
      return <ScenesPart />;
  }
}
