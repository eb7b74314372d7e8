'use client';

import type { Person } from '@/lib/guide/kinds/person';
import type { Why } from '@/lib/guide/search/finder';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { Medallion } from '../text/medallion';
import { NameLink } from '../text/name-link';
import { OwnerTold } from '../text/owner-told';
import { PresenceStrip } from '../text/presence-strip';
import { Told } from '../text/told';

/** Somebody in a row: medallion, name, what they are now, and where they were; looked for, why they are an answer. */
export function PersonRow({ person, why }: { person: Person; why?: Why }) {
  const { language } = useShow();
  return (
    <div className="flex min-h-13 items-center gap-3 py-1 leading-tight">
      <Medallion person={person} language={language} size="size-11" />
      <div className="min-w-0 grow">
        {why ? (
          <OwnerTold
            owner={person}
            why={why}
            name={(text) => <NameLink id={person.id}>{text}</NameLink>}
          />
        ) : (
          <>
            <Told as="p">
              <NameLink id={person.id}>{person.name[language]}</NameLink>
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
