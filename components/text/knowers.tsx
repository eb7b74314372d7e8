'use client';

import { Fragment } from 'react';
import type { Id } from '@/lib/guide/names';
import { DOT } from '../ui/dot';
import { Called } from './called';
import { Told } from './told';

/** People and groups by name, one after the other. */
export function Knowers({ ids }: { ids: readonly Id[] }) {
  return (
    <Told as="span">
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && DOT}
          <Called id={id} />
        </Fragment>
      ))}
    </Told>
  );
}
