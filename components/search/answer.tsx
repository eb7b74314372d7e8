'use client';

import { useTranslations } from 'next-intl';
import type { Route } from '@/lib/addresses/route';
import type { Guide } from '@/lib/guide/guide';
import { currentId } from '@/lib/guide/kinds/alias';
import { newestBond } from '@/lib/guide/kinds/bond';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Person } from '@/lib/guide/kinds/person';
import type { Found } from '@/lib/guide/search';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { Told } from '../text/told';
import { AppLink } from '../ui/app-link';

/** An answer in one line: who, how known to whom, and where last seen so far; the whole of it a link. */
export function Answer({
  found,
  href,
  onLeave,
}: {
  found: Found;
  href: Route;
  onLeave: () => void;
}) {
  const { name, told, where } = useAnswer(found);
  return (
    <AppLink href={href} onClick={onLeave} className="block min-h-11 py-2 hover:bg-tray">
      <Told
        as="span"
        translate="no"
        className="font-semibold underline decoration-hair underline-offset-4"
      >
        <Emphasis text={name} />
      </Told>
      {told.map((part) => (
        <Told key={part} as="span">
          {' · '}
          <Emphasis text={part} />
        </Told>
      ))}
      <span className="text-soft">
        {' · '}
        {where}
      </span>
    </AppLink>
  );
}

function useAnswer(found: Found): { name: string; told: string[]; where: string } {
  const { guide } = useGuide();
  const { language } = useShow();
  const names = useEntryNames();
  const [t, people, things] = [
    useTranslations('search'),
    useTranslations('people'),
    useTranslations('things'),
  ];
  if (found.kind === 'scene') {
    const { key, scene } = found;
    const about = new Set(scene.about.flatMap((id) => namedIn(guide, id) ?? []));
    const who = [...about].map(({ short }) => short[language] ?? '');
    const where = t('scene', { name: names.name(key) });
    return {
      name: scene.heading ?? names.title(key),
      told: [who.join(' · ')].filter(Boolean),
      where,
    };
  }
  const owner = namedIn(guide, found.id);
  if (!owner) return { name: '', told: [], where: '' };
  const seen = owner.seenIn.at(-1);
  return {
    name: owner.name[language] ?? '',
    told:
      'kind' in owner
        ? [things(`kinds.${owner.kind}`)]
        : [owner.role ?? '', howKnown(guide, owner, language)].filter(Boolean),
    where:
      seen === undefined
        ? people('knownFrom', { name: names.name(owner.knownFrom) })
        : people('lastSeen', { name: names.name(seen) }),
  };
}

/** "close friends (Sosuke)": the bond that was made or changed last, and with whom. */
function howKnown(guide: Guide, person: Person, language: string): string {
  const bond = newestBond(guide, person.id);
  const other = bond?.ends.find((end) => currentId(guide, end) !== person.id);
  const name = other === undefined ? undefined : namedIn(guide, other)?.short[language];
  if (!bond || name === undefined) return '';
  return `${bond.now.label} (${name})`;
}
