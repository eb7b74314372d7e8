'use client';

import { useSearchParams } from 'next/navigation';
import { isKey, isWithin } from '@/lib/guide/keys';
import { useAhead } from '@/lib/progress/use-position';
import { useGuide } from '../reading/guide-context';
import { NotInGuide } from '../reading/not-in-guide';
import { useKeys, useShow } from '../reading/show-context';
import { useEndOnLeavingRecap } from '../reading/use-end-on-leaving';
import { RecapText } from './recap-text';
import { Unfinished } from './unfinished';

/** The recap that the address asks for: read, or only named by its number, or not in the guide. */
export function RecapPage() {
  const key = useSearchParams().get('key');
  const { slug } = useShow();
  const { horizon } = useGuide();
  const keys = useKeys();
  const open = useAhead(slug);
  useEndOnLeavingRecap(key);
  if (!isKey(key) || !keys.includes(key)) return <NotInGuide />;
  // seam: recap-shown
  const peeked = open?.kind === 'recap' && open.key === key;
  if (isWithin(key, horizon) || peeked) return <RecapText entry={key} peeked={peeked} />;
  return <Unfinished entry={key} />;
}
