'use client';

import { useTranslations } from 'next-intl';
import { type Key, partsOf } from '@/lib/guide/keys';
import type { Person } from '@/lib/guide/kinds/person';
import { finishedSeasons } from '@/lib/guide/kinds/presence';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';
import { DOT } from '../ui/dot';
import { Section } from '../ui/section';
import { useMore } from '../ui/use-more';

/** How many seasons are drawn before one asks for more: the last ones. */
const FIRST = 3;
/** A season of more episodes than that is drawn from its last ones. */
const WIDEST = 60;

/** Where somebody was met, and the finished episodes by season: a full cell, with a way to its recap, where present. */
export function Presence({ person }: { person: Person }) {
  const { guide } = useGuide();
  const { unit } = useShow();
  const names = useEntryNames();
  const t = useTranslations('people');
  const seasons = finishedSeasons(guide).toReversed();
  const [met] = person.seenIn;
  // seam: presence
  const of = sizeOf(seasons);
  const lately = seasons.slice(0, FIRST).map((one) => ({ ...one, keys: one.keys.slice(-WIDEST) }));
  const { shown, more } = useMore(of, sizeOf(lately), person.id);
  let left = shown;
  const drawn =
    shown === sizeOf(lately)
      ? lately
      : seasons.flatMap(({ season, keys }) => {
          const here = keys.slice(-Math.max(left, 0) || keys.length);
          left -= keys.length;
          return left + keys.length > 0 ? [{ season, keys: here }] : [];
        });
  const seen = new Set(person.seenIn);
  const count = person.seenIn.length;
  return (
    <Section title={t('presence')}>
      <p>
        {met === undefined
          ? t('knownFrom', { name: names.name(person.knownFrom) })
          : t('metIn', { name: names.name(met) })}
        {of > 0 && DOT + t('presentOf', { count, of, unit })}
      </p>
      {drawn.map(({ season, keys }) => (
        <div key={season} className="mt-2">
          {seasons.length > 1 && <p className="text-sm text-soft">{names.season(season)}</p>}
          <ol aria-label={t('presentIn', { unit })} className="flex flex-wrap gap-0.5">
            {keys.map((key) => (
              <li key={key}>
                <Cell entry={key} isPresent={seen.has(key)} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {more}
    </Section>
  );
}

const sizeOf = (seasons: readonly { keys: readonly Key[] }[]) =>
  seasons.reduce((sum, { keys }) => sum + keys.length, 0);

function Cell({ entry, isPresent }: { entry: string; isPresent: boolean }) {
  const names = useEntryNames();
  const addresses = useAddresses();
  const look =
    'inline-flex h-7 min-w-7 items-center justify-center rounded-sm px-0.5 text-xs whitespace-nowrap tabular-nums';
  const number = partsOf(entry) ? names.short(entry) : '';
  if (!isPresent) {
    return (
      <span aria-hidden="true" className={`${look} border border-hair text-soft`}>
        {number}
      </span>
    );
  }
  return (
    <AppLink
      href={addresses.recap(entry)}
      aria-label={names.title(entry)}
      className={`${look} bg-accent text-on-accent hover:opacity-80`}
    >
      {number}
    </AppLink>
  );
}
