'use client';

import {
  type ComponentProps,
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { AppLink } from './app-link';
import { TWO_PANES, useMedia } from './use-media';
import { useQueryChoice } from './use-query-choice';

interface Beside {
  id: string | undefined;
  read: (id: string) => void;
}

/** Where there is room beside a list: of what is told there, and how to choose something else. */
export const BesideContext = createContext<Beside | undefined>(undefined);

/** `id` is what is told beside a list, which the address has under `name` once it was chosen; undefined where there is no room. */
export function useBeside(name: string, id: string | undefined): Beside | undefined {
  const { choose } = useQueryChoice();
  const isWide = useMedia(TWO_PANES);
  return useMemo(
    () => (isWide ? { id, read: (one) => choose({ [name]: one }, 'push') } : undefined),
    [isWide, id, name, choose],
  );
}

/** A list, and where there is room what is told beside it. */
export function ListBeside(props: {
  list: ReactNode;
  beside: Beside | undefined;
  className: string;
  /** Of the grid that both are in. */
  columns?: string;
  children: ReactNode;
}) {
  const {
    list,
    beside,
    className,
    columns = 'two-panes:grid-cols-[29.5rem_minmax(0,1fr)]',
  } = props;
  return (
    <BesideContext value={beside}>
      <div className={`${className} two-panes:grid two-panes:gap-10 ${columns}`}>
        <div className="two-panes:border-r two-panes:border-hair two-panes:pr-14">{list}</div>
        {beside && props.children}
      </div>
    </BesideContext>
  );
}

/** In a list, to what is told beside it; to the page of that in a tab of its own. */
export function BesideLink({ of, ...props }: { of: string } & ComponentProps<typeof AppLink>) {
  const beside = use(BesideContext);
  return (
    <AppLink
      {...props}
      aria-current={of === beside?.id ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        beside?.read(of);
      }}
    />
  );
}

/** What is told beside a list, which stays where it is. */
export function BesidePane(props: { label: string; of: string; children: ReactNode }) {
  const { label, of, children } = props;
  const pane = useRef<HTMLElement>(null);
  const told = useRef(of);
  useEffect(() => {
    if (told.current === of) return;
    told.current = of;
    pane.current?.scrollTo(0, 0);
    const { activeElement, body } = document;
    // It was chosen in the list, or by a name in what was told here; it is not just the first of another order.
    const isHere = activeElement === body || pane.current?.contains(activeElement);
    const isChosen = isHere || activeElement?.matches('a[aria-current]');
    if (isChosen) pane.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <article
      ref={pane}
      tabIndex={-1}
      aria-label={label}
      className="sticky top-16 h-fit max-h-[calc(100dvh-8.5rem)] overflow-y-auto pb-6 outline-none print:hidden"
    >
      {children}
    </article>
  );
}
