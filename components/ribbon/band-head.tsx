'use client';

import type { Key } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { Told } from '../text/told';
import { AppLink } from '../ui/app-link';

/** Which episode a band is, and the way to its recap. */
export function BandHead(props: {
  as: 'h2' | 'h3';
  id: string;
  entry: Key;
  title: string | undefined;
}) {
  const { as: Heading } = props;
  const names = useEntryNames();
  const addresses = useAddresses();
  return (
    <Heading id={props.id} className="flex h-full items-end pb-2 text-base leading-tight">
      <AppLink
        href={addresses.recap(props.entry)}
        className="line-clamp-2 text-accent underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {names.title(props.entry)}
        {props.title !== undefined && (
          <Told as="span">
            {' · '}
            <Emphasis text={props.title} />
          </Told>
        )}
      </AppLink>
    </Heading>
  );
}
