'use client';

import { useSearchParams } from 'next/navigation';
import { isKey, isWithin } from '@/lib/guide/keys';
import { CodeFailed } from '../reading/code-failed';
import { useGuide } from '../reading/guide-context';
import { NotInGuide } from '../reading/not-in-guide';
import { useKeys } from '../reading/show-context';
import { useEndOnLeavingRecap } from '../reading/use-end-on-leaving';
import { useReadingPlace } from '../reading/use-reading';
import { Write } from '../reading/writing-slot';
import { lazyComponent } from '../ui/lazy-component';
import { withLateWords } from '../ui/with-late-words';
import { RecapText } from './recap-text';

const BeyondLink = lazyComponent(
  withLateWords(() => import('./beyond-link').then((code) => code.BeyondLink)),
  CodeFailed,
);

const Unfinished = lazyComponent(
  () => import('./unfinished').then((code) => code.Unfinished),
  CodeFailed,
);

/** The recap that the address asks for: read, or only named by its number, or not in the guide. */
export function RecapPage() {
  const asked = useSearchParams();
  const key = asked.get('key');
  const { horizon } = useGuide();
  const keys = useKeys();
  const { position, lookAhead } = useReadingPlace();
  useEndOnLeavingRecap(key);
  if (!isKey(key) || !keys.includes(key)) return <NotInGuide />;
  // seam: recap-shown
  const isLookAhead = lookAhead?.kind === 'recap' && lookAhead.key === key;
  if (isWithin(key, horizon)) {
    const text = <RecapText entry={key} horizon={horizon} />;
    return asked.has('write') ? <Write of="entry" entry={key} instead={text} /> : text;
  }
  if (isLookAhead) return <RecapText entry={key} horizon={key} />;
  if (isWithin(key, position)) return <BeyondLink entry={key} />;
  return <Unfinished entry={key} />;
}
