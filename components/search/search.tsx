'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { CodeFailed } from '../reading/code-failed';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';

const fetchField = () => import('./search-field').then((code) => code.SearchField);
/** Field and index are no part of any page. */
const SearchField = lazyComponent(fetchField, CodeFailed);

/** "Who is that?": one field, and the answers from what is known at the horizon. */
export function Search({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('search');
  // Once the page has come to rest, so that the field is there when it is asked for.
  useEffect(() => {
    const timer = setTimeout(() => fetchField().catch(() => {}), 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Dialog open={open} title={t('title')} onClose={onClose}>
      <div className="min-h-80">
        <SearchField onClose={onClose} />
      </div>
    </Dialog>
  );
}
