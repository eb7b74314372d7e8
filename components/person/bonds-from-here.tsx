'use client';

import { useTranslations } from 'next-intl';
import { type BondFrom, bondsFrom } from '@/lib/guide/bonds-from';
import type { Person } from '@/lib/guide/kinds/person';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { BondLabel } from '../text/bond-label';
import { NameLink } from '../text/name-link';
import { OwnerMark } from '../text/owner-mark';
import { Line } from '../text/prose';
import { Told } from '../text/told';
import { DOT } from '../ui/dot';
import { Section } from '../ui/section';
import { useMore } from '../ui/use-more';

const FIRST = 6;

/** Who is what to somebody, told from their side, the nearest first. */
export function BondsFromHere({ person }: { person: Person }) {
  const { guide } = useGuide();
  const t = useTranslations('people');
  const words = useTranslations('bonds');
  const groups = bondsFrom(guide, person.id);
  const total = groups.reduce((sum, { bonds }) => sum + bonds.length, 0);
  const { shown, more } = useMore(total, FIRST, person.id);
  if (total === 0) return null;
  let left = shown;
  return (
    <Section title={t('bonds')}>
      {groups.map(({ of, bonds }) => {
        const here = bonds.slice(0, Math.max(0, left));
        left -= bonds.length;
        return (
          here.length > 0 && (
            <section key={of} className="mt-3">
              <h3 className="text-sm text-soft first-letter:uppercase">
                {of === 'over' ? words('over') : words(`kinds.${of}`)}
              </h3>
              <ul>
                {here.map((one) => (
                  <li key={one.bond.id} className="border-t border-hair py-2">
                    <FromHere {...one} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {more}
    </Section>
  );
}

const ARROWS = { to: '→', from: '←', both: '↔' } as const;

function FromHere({ bond, other, way }: BondFrom) {
  const { language } = useShow();
  const words = useTranslations('bonds');
  return (
    <div className="flex items-start gap-3">
      <OwnerMark owner={other} size="size-9" />
      <div className="min-w-0">
        <p className="leading-snug">
          <span aria-hidden="true" className="text-accent">
            {ARROWS[way]}
          </span>
          <span className="sr-only">{words(`ways.${way}`)}</span>{' '}
          <Told as="span">
            <NameLink id={other.id}>{other.name[language]}</NameLink>
          </Told>
          {DOT}
          <BondLabel bond={bond} />
        </p>
        {bond.now.text && (
          <p className="text-[0.95rem] leading-snug text-soft">
            <Line text={bond.now.text} />
          </p>
        )}
      </div>
    </div>
  );
}
