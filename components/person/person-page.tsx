'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { bondsNow, bondsOver, isEndOf } from '@/lib/guide/kinds/bond';
import { personIn } from '@/lib/guide/kinds/person';
import { useGuide } from '../reading/guide-context';
import { NotInGuide } from '../reading/not-in-guide';
import { Write } from '../reading/writing-slot';
import { BondLine } from '../text/bond-line';
import { Prose } from '../text/prose';
import { Section } from '../ui/section';
import { PersonHead } from './person-head';
import { PersonNotes } from './person-notes';
import { Presence } from './presence';
import { SecretsKnown } from './secrets-known';

/** Somebody as known at the horizon; the same answer for unknown and for not known yet. */
export function PersonPage() {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const id = useSearchParams().get('who') ?? '';
  const person = personIn(guide, id);
  if (!person) return <NotInGuide />;
  const theirs = (bonds: ReturnType<typeof bondsNow>) =>
    bonds.filter((bond) => isEndOf(guide, bond, person.id));
  const [now, over] = [theirs(bondsNow(guide)), theirs(bondsOver(guide))];
  return (
    <article className="mt-10 max-w-2xl">
      <PersonHead person={person} />
      {person.bio && <Prose text={person.bio} className="mt-6 text-lg" />}
      <PersonNotes person={person} />
      {now.length > 0 && (
        <Section title={t('bonds')}>
          <BondList bonds={now} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t('bondsOver')}>
          <BondList bonds={over} />
        </Section>
      )}
      <SecretsKnown by={person.id} />
      <Presence person={person} />
      <Write of="person" id={person.id} />
    </article>
  );
}

function BondList({ bonds }: { bonds: ReturnType<typeof bondsNow> }) {
  return (
    <ul>
      {bonds.map((bond) => (
        <li key={bond.id} className="border-t border-hair py-4">
          <BondLine bond={bond} />
        </li>
      ))}
    </ul>
  );
}
