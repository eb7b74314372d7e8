'use client';

import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Route } from '@/lib/addresses/route';
import { EMPTY_GUIDE, type Guide } from '@/lib/guide/guide';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { CodeFailed } from '../reading/code-failed';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Dialog } from '../ui/dialog';
import { lazyComponent } from '../ui/lazy-component';

/** With the words that were looked for marked, as in the search: no page needs that at first sight. */
const OwnerCard = lazyComponent(
  () => import('./owner-card').then((code) => code.OwnerCard),
  CodeFailed,
);

interface Cards {
  /** As known at the horizon, whatever the page around a name is told as of. */
  guide: Guide;
  open: (id: Id) => void;
}

const Cards = createContext<Cards>({ guide: EMPTY_GUIDE, open: () => {} });

/** Opens the small card of somebody or something known, and the address of all that is known of them. */
export function useCard(id: Id): { open: () => void; href: Route } {
  const { guide, open } = use(Cards);
  const addresses = useAddresses();
  const now = namedIn(guide, id)?.id ?? id;
  return {
    open: () => open(id),
    href: guide.things.has(now) ? addresses.thing(now) : addresses.person(now),
  };
}

export function NameCards({ children }: { children: ReactNode }) {
  const [id, setId] = useState<Id>();
  const { guide } = useGuide();
  const { language } = useShow();
  const named = id === undefined ? undefined : namedIn(guide, id);
  const cards = useMemo(() => ({ guide, open: setId }), [guide]);
  return (
    <Cards value={cards}>
      {children}
      <Dialog
        open={named !== undefined}
        title={named?.name[language] ?? ''}
        onClose={() => setId(undefined)}
      >
        {named && <OwnerCard owner={named} onLeave={() => setId(undefined)} />}
      </Dialog>
    </Cards>
  );
}
