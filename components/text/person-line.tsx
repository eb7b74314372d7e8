'use client';

import type { Person } from '@/lib/guide/kinds/person';
import { useShow } from '../reading/show-context';
import { Emphasis } from './emphasis';
import { Medallion } from './medallion';
import { NameLink } from './name-link';
import { Told } from './told';

/** Somebody in one line: medallion, name, and what they are now. */
export function PersonLine({ person }: { person: Person }) {
  const { language } = useShow();
  return (
    <div className="flex items-center gap-3">
      <Medallion person={person} language={language} size="size-11" />
      <div className="min-w-0">
        <Told as="p">
          <NameLink id={person.id}>{person.name[language]}</NameLink>
        </Told>
        {person.role && (
          <Told as="p" className="text-soft">
            <Emphasis text={person.role} />
          </Told>
        )}
      </div>
    </div>
  );
}
