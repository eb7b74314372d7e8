'use client';

import { useTranslations } from 'next-intl';
import { type Person, personIn } from '@/lib/guide/kinds/person';
import type { Thing } from '@/lib/guide/kinds/thing';
import { paragraphsOf } from '@/lib/guide/markup';
import type { Id } from '@/lib/guide/names';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';
import { Emphasis } from './emphasis';
import { Medallion } from './medallion';
import { Told } from './told';

/** Who or what, how known, last seen so far. */
export function Card({ id, onLeave }: { id: Id; onLeave: () => void }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const addresses = useAddresses();
  const t = useTranslations('people');
  const [person, thing] = [personIn(guide, id), guide.things.get(id)];
  const named = person ?? thing;
  const told = person?.role ?? paragraphsOf(thing?.text ?? '')[0];
  if (!named) return null;
  return (
    <div className="mt-4 flex items-start gap-4">
      {person && <Medallion person={person} language={language} />}
      <div className="min-w-0">
        {person?.cast && <Told as="p">{person.cast[language]}</Told>}
        {told !== undefined && (
          <Told as="p">
            <Emphasis text={told} />
          </Told>
        )}
        <LastSeen named={named} />
        <p className="mt-3">
          <AppLink
            href={person ? addresses.person(id) : addresses.thing(id)}
            onClick={onLeave}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t(person ? 'more' : 'moreThing')}
          </AppLink>
        </p>
      </div>
    </div>
  );
}

function LastSeen({ named: { seenIn, knownFrom } }: { named: Person | Thing }) {
  const names = useEntryNames();
  const t = useTranslations('people');
  const seen = seenIn.at(-1);
  return (
    <p className="mt-1 text-soft">
      {seen === undefined
        ? t('knownFrom', { name: names.name(knownFrom) })
        : t('lastSeen', { name: names.name(seen) })}
    </p>
  );
}
