'use client';

import type { Owner } from '@/lib/guide/kinds/owner';
import { useShow } from '../reading/show-context';
import { Medallion } from './medallion';
import { ThingMark } from './thing-mark';

/** A person's medallion, a thing's tile. */
export function OwnerMark({ owner, size }: { owner: Owner; size: string }) {
  const { language } = useShow();
  return 'kind' in owner ? (
    <ThingMark thing={owner} language={language} size={size} />
  ) : (
    <Medallion person={owner} language={language} size={size} />
  );
}
