'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Person } from '@/lib/guide/kinds/person';
import type { Names } from '@/lib/guide/names';
import { inTongue } from '@/lib/i18n/direction';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { Medallion } from '../text/medallion';
import { Told } from '../text/told';
import { DOT } from '../ui/dot';

/** A person's names, the first of them as a heading, what they are now, and who plays the part. */
export function PersonHead({ person, children }: { person: Person; children: ReactNode }) {
  const { language } = useShow();
  const t = useTranslations('people');
  const others = [...person.also, ...person.formerly].map((names) => names[language] ?? '');
  return (
    <header className="flex items-start gap-4">
      <Medallion person={person} language={language} size="size-20" />
      <div className="min-w-0">
        {children}
        <OtherSpellings name={person.name} />
        {person.role && (
          <Told as="p">
            <Emphasis text={person.role} />
          </Told>
        )}
        {person.cast && (
          <p className="text-soft">
            {t('cast')} <Told as="span">{person.cast[language]}</Told>
          </p>
        )}
        {others.length > 0 && (
          <p className="text-soft">
            {t('also')} <Told as="span">{others.join(DOT)}</Told>
          </p>
        )}
      </div>
    </header>
  );
}

/** The name as the guide's other languages write it, each way of writing once. */
function OtherSpellings({ name }: { name: Names }) {
  const { language } = useShow();
  const others = Object.entries(name).filter(
    ([, text], place, all) =>
      text !== name[language] && all.findIndex(([, same]) => same === text) === place,
  );
  if (others.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-soft">
      {others.map(([other, text]) => (
        <span key={other} translate="no" {...inTongue(other)}>
          {text}
        </span>
      ))}
    </p>
  );
}
