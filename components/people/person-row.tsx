'use client';

import { type ReactNode, use } from 'react';
import type { Person } from '@/lib/guide/kinds/person';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { Medallion } from '../text/medallion';
import { NameLink } from '../text/name-link';
import { PresenceStrip } from '../text/presence-strip';
import { Told } from '../text/told';
import { BesideContext, BesideLink } from '../ui/beside';

/** Somebody in a row: medallion, name, what they are now, or what is `told` in place of these, and where they were. */
export function PersonRow({ person, told }: { person: Person; told?: ReactNode }) {
  const { language } = useShow();
  return (
    <div className="flex min-h-13 items-center gap-3 py-1 leading-tight">
      <Medallion person={person} language={language} size="size-11" />
      <div className="min-w-0 grow">
        {told ?? (
          <>
            <Told as="p">
              <PersonName of={person}>{person.name[language]}</PersonName>
            </Told>
            {person.role && (
              <Told as="p" className="line-clamp-1 text-[0.95rem] text-soft md:line-clamp-2">
                <Emphasis text={person.role} />
              </Told>
            )}
          </>
        )}
      </div>
      <PresenceStrip owner={person} />
    </div>
  );
}

/** Opens a card; where there is room for it, what is known of them beside the list. */
export function PersonName({ of, children }: { of: Person; children: ReactNode }) {
  const addresses = useAddresses();
  if (!use(BesideContext)) return <NameLink id={of.id}>{children}</NameLink>;
  return (
    <BesideLink
      of={of.id}
      href={addresses.person(of.id)}
      translate="no"
      dir="auto"
      className="text-ink underline decoration-rule decoration-1 underline-offset-4 hover:decoration-accent aria-[current]:font-semibold aria-[current]:decoration-accent aria-[current]:decoration-2"
    >
      {children}
    </BesideLink>
  );
}
