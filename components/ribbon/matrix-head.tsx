'use client';

import { useTranslations } from 'next-intl';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { AppLink } from '../ui/app-link';
import type { Columns } from './columns';

/** Stays where the rest is scrolled, over all of it. */
export const FIRST_COLUMN = 'sticky left-0 z-10 w-32 shrink-0 bg-paper pl-4 md:w-52';
export const LAST_COLUMN = 'w-10 shrink-0 pr-3';
/** How wide that is, which a short last season may be named across. */
const LAST = 40;

/** The numbers of the episodes, each a way to its recap, under their seasons where there is more than one. */
export function MatrixHead({ columns }: { columns: Columns }) {
  const names = useEntryNames();
  const addresses = useAddresses();
  const t = useTranslations('position');
  const areNamed = columns.seasons.some(({ season }) => season > 1);
  return (
    <div className="flex items-end">
      <span className={`self-stretch ${FIRST_COLUMN}`} />
      <div
        className="relative shrink-0"
        style={{ width: columns.width, height: areNamed ? 48 : 28 }}
      >
        {areNamed &&
          columns.seasons.map(({ season, x, width }, place) => (
            <span
              key={season}
              className="absolute top-0 overflow-hidden text-sm font-semibold text-ellipsis whitespace-nowrap"
              style={{
                left: x,
                maxWidth: place < columns.seasons.length - 1 ? width : width + LAST,
              }}
            >
              {t('season', { season })}
            </span>
          ))}
        {[...columns.at].map(([key, { x, width }]) => (
          <AppLink
            key={key}
            href={addresses.recap(key)}
            aria-label={names.title(key)}
            className="absolute bottom-0 flex h-6 items-center justify-center text-xs text-soft tabular-nums hover:text-ink hover:underline"
            style={{ left: x, width }}
          >
            {names.short(key)}
          </AppLink>
        ))}
      </div>
      <span className={LAST_COLUMN} />
    </div>
  );
}
