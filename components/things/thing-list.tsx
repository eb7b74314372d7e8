'use client';

import { use, useState } from 'react';
import type { Thing } from '@/lib/guide/kinds/thing';
import { useAddresses } from '../reading/use-addresses';
import { BesideContext, BesideLink } from '../ui/beside';
import { useMore } from '../ui/use-more';
import { ThingEntry } from './thing-entry';
import { ThingRow } from './thing-row';

/** So many are told of at once; of more, each opens. */
const FEW = 20;

const ROW = 'block hover:bg-tray aria-[current]:bg-tray aria-[current]:[&_h3]:underline';

/**
 * Things of one kind: told of where there are few `among` all, else in rows that open, the first of them at
 * first, and as far as the one that is `named`; or in rows that lead to what is told beside them.
 */
export function ThingList(props: {
  things: readonly Thing[];
  among: number;
  first: number;
  named: string | undefined;
}) {
  const { things, among, named } = props;
  const addresses = useAddresses();
  const place = things.findIndex(({ id }) => id === named);
  const first = Math.max(props.first, place + 1);
  const { shown, more } = useMore(things.length, first, `${first}`);
  const beside = use(BesideContext);
  const isFew = among <= FEW && !beside;
  return (
    <>
      <ul className="two-panes:grid two-panes:grid-cols-2 two-panes:gap-x-8">
        {(isFew ? things : things.slice(0, shown)).map((thing) => (
          <li
            key={thing.id}
            id={`${PLACE}${thing.id}`}
            className={`border-t border-hair target:border-accent ${isFew ? 'py-4' : ''}`}
          >
            {beside ? (
              <BesideLink of={thing.id} href={addresses.thing(thing.id)} className={ROW}>
                <ThingRow thing={thing} />
              </BesideLink>
            ) : isFew ? (
              <ThingEntry thing={thing} />
            ) : (
              <Opens thing={thing} isOpen={thing.id === named} />
            )}
          </li>
        ))}
      </ul>
      {!isFew && more}
    </>
  );
}

/** It opens when the address comes to name it, too. */
function Opens(props: { thing: Thing; isOpen: boolean }) {
  const [isOpen, setOpen] = useState(props.isOpen);
  const [wasNamed, setNamed] = useState(props.isOpen);
  if (props.isOpen !== wasNamed) {
    setNamed(props.isOpen);
    if (props.isOpen) setOpen(true);
  }
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="list-none">
        <ThingRow thing={props.thing} />
      </summary>
      {isOpen && (
        <div className="pb-4 pl-14">
          <ThingEntry thing={props.thing} isNamed />
        </div>
      )}
    </details>
  );
}

export const PLACE = 'thing-';
