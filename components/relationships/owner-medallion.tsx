'use client';

import type { Owner } from '@/lib/guide/kinds/owner';
import { useShow } from '../reading/show-context';
import { Medallion } from '../text/medallion';

/** A person's medallion; a group's house, another thing's tile. */
export function OwnerMedallion({ owner, size }: { owner: Owner; size: string }) {
  const { language } = useShow();
  if (!('kind' in owner)) return <Medallion person={owner} {...{ language, size }} />;
  return (
    <svg viewBox="-32 -32 64 64" aria-hidden="true" className={`${size} shrink-0`}>
      <g fill="var(--tray)" stroke="var(--soft)" strokeWidth="3" strokeLinejoin="round">
        {owner.kind === 'group' ? (
          <path d="M-26 26V-6L0-27 26-6V26ZM-7 26V8H7V26" />
        ) : (
          <rect x="-26" y="-22" width="52" height="44" rx="7" />
        )}
      </g>
    </svg>
  );
}
