import type { ReactNode } from 'react';

/** One kind of change under its heading; nothing at all where there is none. */
export function ChangeGroup<Item>({
  title,
  items,
  children,
}: {
  title: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="text-lg text-accent">{title}</h3>
      <ul className="mt-1">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what an entry changed never moves
          <li key={index} className="border-t border-hair py-3 first:border-t-0">
            {children(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
