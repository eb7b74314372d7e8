'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useState } from 'react';
import type { Id } from '@/lib/guide/entry';
import { personIn } from '@/lib/guide/guide';
import { useEntryNames } from '../position/entry-names';
import { useAddresses } from '../show/addresses';
import { useGuide } from '../show/guide-context';
import { useShow } from '../show/show-context';
import { Dialog } from '../ui/dialog';
import { Told } from '../ui/told';
import { Medallion } from './medallion';

const OpenCard = createContext<(id: Id) => void>(() => {});

/** Opens the small card of somebody known. */
export function useOpenCard(): (id: Id) => void {
  return use(OpenCard);
}

export function NameCards({ children }: { children: ReactNode }) {
  const [id, setId] = useState<Id>();
  const { guide } = useGuide();
  const { language } = useShow();
  const person = id === undefined ? undefined : personIn(guide, id);
  return (
    <OpenCard value={setId}>
      {children}
      <Dialog
        open={person !== undefined}
        title={person?.name[language] ?? ''}
        onClose={() => setId(undefined)}
      >
        {person && <Card id={person.id} onLeave={() => setId(undefined)} />}
      </Dialog>
    </OpenCard>
  );
}

/** Who, how known, last seen so far. */
function Card({ id, onLeave }: { id: Id; onLeave: () => void }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const person = personIn(guide, id);
  if (!person) return null;
  const seen = person.seenIn.at(-1);
  return (
    <div className="mt-4 flex items-start gap-4">
      <Medallion name={person.short[language] ?? ''} />
      <div className="min-w-0">
        {person.cast && <Told as="p">{person.cast[language]}</Told>}
        {person.role && <Told as="p">{person.role}</Told>}
        <p className="mt-1 text-soft">
          {seen === undefined
            ? t('knownFrom', { name: names.name(person.knownFrom) })
            : t('lastSeen', { name: names.name(seen) })}
        </p>
        <p className="mt-3">
          <Link
            href={addresses.person(person.id)}
            prefetch={false}
            onClick={onLeave}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t('more')}
          </Link>
        </p>
      </div>
    </div>
  );
}
