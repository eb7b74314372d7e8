'use client';

import { useSearchParams } from 'next/navigation';
import { personIn } from '@/lib/guide/kinds/person';
import { Guesses } from '../reading/guesses';
import { useGuide } from '../reading/guide-context';
import { NotInGuide } from '../reading/not-in-guide';
import { Write } from '../reading/writing-slot';
import { Prose } from '../text/prose';
import { BondsFromHere } from './bonds-from-here';
import { PersonHead } from './person-head';
import { Presence } from './presence';
import { TimeLine } from './time-line';

/** Somebody as known at the horizon; the same answer for unknown and for not known yet. */
export function PersonPage() {
  const { guide } = useGuide();
  const id = useSearchParams().get('who') ?? '';
  const person = personIn(guide, id);
  if (!person) return <NotInGuide />;
  return (
    <article className="mt-8">
      <PersonHead person={person} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-14">
        <div className="max-w-2xl">
          {person.bio && <Prose text={person.bio} className="mt-6 text-lg" />}
          <TimeLine person={person} />
          <Guesses about={{ person: person.id }} />
        </div>
        <div>
          <BondsFromHere person={person} />
          <Presence person={person} />
        </div>
      </div>
      <Write of="person" id={person.id} />
    </article>
  );
}
