'use client';

import { useSearchParams } from 'next/navigation';
import { personIn } from '@/lib/guide/kinds/person';
import { useGuide } from '../reading/guide-context';
import { NotInGuide } from '../reading/not-in-guide';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { Write } from '../reading/writing-slot';
import { PersonHead } from './person-head';
import { PersonText } from './person-text';

/** Somebody as known at the horizon; the same answer for unknown and for not known yet. */
export function PersonPage() {
  const { guide } = useGuide();
  const { language } = useShow();
  const id = useSearchParams().get('who') ?? '';
  const person = personIn(guide, id);
  if (!person) return <NotInGuide />;
  return (
    <article className="mt-8">
      <PersonHead person={person}>
        <PageHeading tab={(person.formerly[0] ?? person.name)[language] ?? ''} isName>
          {person.name[language]}
        </PageHeading>
      </PersonHead>
      <PersonText person={person} />
      <Write of="person" id={person.id} />
    </article>
  );
}
