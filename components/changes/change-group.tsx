import type { ReactNode } from 'react';
import type { Changes } from '@/lib/guide/guide';
import { Folded } from '../ui/folded';

export type ChangeKind = Exclude<keyof Changes, 'key'>;

/** Which kinds of change are told at once. */
export interface OpenKinds {
  isOpen: (kind: ChangeKind) => boolean;
}

/** One kind of change under its heading, with how many there are; nothing at all where there is none. */
export function ChangeGroup<Item>({
  title,
  items,
  isOpen,
  children,
}: {
  title: string;
  items: readonly Item[];
  isOpen: boolean;
  children: (item: Item) => ReactNode;
}) {
  if (items.length === 0) return null;
  const heading = (
    <>
      <h3 className="inline text-lg text-accent">{title}</h3>{' '}
      <span className="tabular-nums">{items.length}</span>
    </>
  );
  return (
    <Folded title={heading} isOpenFirst={isOpen} isTold className="border-t border-hair">
      <ul className="mb-3">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what an entry changed never moves
          <li key={index} className="border-t border-hair py-3 first:border-t-0">
            {children(item)}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
