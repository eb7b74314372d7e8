'use client';

import { lazy, Suspense } from 'react';
import { SearchFailed } from './search-failed';

/** Fetched when it is first asked for: the search's index is no part of any page. */
const SearchSheet = lazy(() =>
  import('./search-sheet')
    .then((module) => ({ default: module.SearchSheet }))
    .catch(() => ({ default: SearchFailed })),
);

export function Search({ open, onClose }: { open: boolean; onClose: () => void }) {
  if (!open) return null;
  return (
    <Suspense>
      <SearchSheet onClose={onClose} />
    </Suspense>
  );
}
