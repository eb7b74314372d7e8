'use client';

import { useTranslations } from 'next-intl';
import type { Thing } from '@/lib/guide/kinds/thing';
import { useEntryNames } from '../reading/entry-names';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Prose } from '../text/prose';
import { Told } from '../text/told';
import { DOT } from '../ui/dot';
import { PageLink } from '../ui/page-link';
import { useMore } from '../ui/use-more';
import { ThingNotes } from './thing-notes';

/** How many of the episodes in which it was are named before one asks for more: the latest. */
const LATEST = 8;

/** A place, group, object or term: what is known of it, and where it appeared. */
export function ThingEntry({ thing, isNamed }: { thing: Thing; isNamed?: boolean }) {
  const { language, unit } = useShow();
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('things');
  const { shown, more } = useMore(thing.seenIn.length, LATEST, thing.id);
  const others = [...thing.also, ...thing.formerly].map((name) => name[language] ?? '');
  return (
    <>
      {!isNamed && (
        <Told as="h3" className="text-lg">
          {thing.name[language]}
        </Told>
      )}
      {others.length > 0 && (
        <Told as="p" className="text-soft">
          {others.join(DOT)}
        </Told>
      )}
      {thing.text && <Prose text={thing.text} className="mt-1" />}
      {thing.notes.length > 0 && <ThingNotes thing={thing} />}
      {thing.seenIn.length === 0 ? (
        <p className="mt-2 text-sm text-soft">
          {t('knownFrom', { name: names.name(thing.knownFrom) })}
        </p>
      ) : (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
          <span className="text-soft">{t('appears', { unit })}</span>
          {thing.seenIn.slice(-shown).map((key) => (
            <PageLink key={key} href={addresses.recap(key)}>
              {names.title(key)}
            </PageLink>
          ))}
          {more}
        </div>
      )}
    </>
  );
}
