'use client';

import type { Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { Told } from '../text/told';
import { AppLink } from '../ui/app-link';

const LINE =
  'line-clamp-2 pb-1 text-[0.95rem] leading-[1.15] underline decoration-1 underline-offset-4 group-hover:decoration-2';

/** Which episode a band is, and the way to its recap. */
export function BandHead(props: {
  as: 'h2' | 'h3';
  id: string;
  entry: Key;
  title: string | undefined;
}) {
  const { as: Heading } = props;
  const names = useEntryNames();
  const name = names.title(props.entry);
  // An episode may have no title but this.
  const title = props.title === name ? undefined : props.title;
  const addresses = useAddresses();
  return (
    <Heading id={props.id} className="flex h-full items-end pb-0.5 text-base leading-tight">
      <AppLink href={addresses.recap(props.entry)} className="group min-w-0 text-accent">
        <span className={title ? 'block text-sm' : LINE}>{name}</span>
        {title && (
          <Told as="span" className={LINE}>
            <Emphasis text={title} />
          </Told>
        )}
      </AppLink>
    </Heading>
  );
}
